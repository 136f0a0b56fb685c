import type { Arrival, Evidence } from '@/lib/scores/weather/reading'

/** Numbers in [0, 1) that look like chance, and are the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One rating of a simulated crowd, in minutes since the story began. */
export interface Given {
  minute: number
  halfStars: number
  isFresh: boolean
}

interface Crowd {
  n: number
  /** The time over which they come, in minutes. */
  minutes: number
  from?: number
  mean: number
  spread: number
  /** The share of accounts less than a week old. */
  fresh: number
}

/** People who rate around a mean, each for themselves. */
export function crowdOf({ n, minutes, from = 0, mean, spread, fresh }: Crowd, draw: () => number): Given[] {
  return Array.from({ length: n }, () => ({
    minute: Math.floor(from + draw() * minutes),
    halfStars: Math.min(10, Math.max(1, Math.round(mean + spread * normal(draw)))),
    isFresh: draw() < fresh,
  })).toSorted((a, b) => a.minute - b.minute)
}

const normal = (draw: () => number) => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())

/** What would be decided from, at a minute of the story. */
export function evidenceAt(ratings: readonly Given[], minute: number, minutes: number): Evidence {
  const begin = minute - minutes
  const before = ratings.filter((one) => one.minute < begin)
  const groups = new Map<string, { halfStars: number; isFresh: boolean; n: number }>()
  for (const { halfStars, isFresh } of before) {
    const key = `${halfStars} ${isFresh}`
    const group = groups.get(key) ?? { halfStars, isFresh, n: 0 }
    groups.set(key, { ...group, n: group.n + 1 })
  }
  const earliest = Math.min(begin, ...before.map((one) => one.minute))
  const hours = Math.min(28 * 24, Math.ceil((begin - earliest) / 60))
  const arrivals: Arrival[] = ratings
    .filter((one) => one.minute >= begin && one.minute <= minute)
    .map((one) => ({ ...one, minute: one.minute - begin }))
  return {
    minutes,
    past: {
      hours,
      arrived: before.filter((one) => one.minute >= begin - hours * 60).length,
      groups: [...groups.values()],
    },
    arrivals,
    networks: [],
  }
}
