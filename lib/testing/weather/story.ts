import { axisOfRating } from '@/lib/scores/audience'
import { readWeather } from '@/lib/scores/weather/reading'
import { LONGEST_HOURS, WINDOWS } from '@/lib/scores/weather/rules'
import { chance, crowdOf, evidenceAt, type Given } from './crowds'

/** What came of a simulated story. */
export interface Told {
  /** The most that the public score moved, in points of 100. */
  moved: number
  /** How long it was frozen, in hours. */
  frozen: number
  /** When it was first called windy or frozen, in minutes after the crowd began to come; null if never. */
  noticed: number | null
}

const YEAR = 365 * 24 * 60

/** A film's year of 2,000 ratings, then a crowd, looked at minute by minute for three days, nobody deciding. */
export function tell(newcomers: readonly Given[], seed: number): Told {
  const past = crowdOf({ n: 2_000, minutes: YEAR, mean: 7, spread: 1.6, fresh: 0.1 }, chance(seed))
  const all = [...past, ...newcomers.map((one) => ({ ...one, minute: one.minute + YEAR }))]
  const before = scoreOf(past)
  let [held, until, noticed, moved]: [number, number, number | null, number] = [Infinity, -1, null, 0]
  let frozenAt: number | null = null
  for (let minute = YEAR; minute <= YEAR + 72 * 60; minute += minute < YEAR + 120 ? 1 : 30) {
    if (frozenAt === null)
      for (const length of WINDOWS) {
        const { state } = readWeather(evidenceAt(all, minute, length))
        if (state !== 'calm') noticed ??= minute - YEAR
        if (state !== 'frozen') continue
        frozenAt = minute
        held = minute - length
        until = minute + LONGEST_HOURS * 60
        break
      }
    const counted = all.filter((one) => one.minute <= minute && !(minute < until && one.minute >= held))
    if (minute < until || frozenAt === null) moved = Math.max(moved, Math.abs(scoreOf(counted) - before))
  }
  return { moved, frozen: frozenAt === null ? 0 : (until - frozenAt) / 60, noticed }
}

const scoreOf = (some: readonly Given[]) =>
  axisOfRating(some.reduce((sum, { halfStars }) => sum + halfStars, 0) / some.length)

/** The crowds we ask about: one that bombs, and true changes of opinion of several shapes. */
export const CROWDS = {
  bombing: { n: 500, minutes: 60, mean: 1, spread: 0, fresh: 1 },
  'slow bombing': { n: 500, minutes: 1_200, mean: 1, spread: 0, fresh: 1 },
  'streaming release': { n: 1_500, minutes: 4_000, mean: 6.2, spread: 1.8, fresh: 0.25 },
  're-evaluation': { n: 400, minutes: 4_000, mean: 9.3, spread: 0.9, fresh: 0.08 },
  'festival crowd': { n: 300, minutes: 240, mean: 8, spread: 1.2, fresh: 0.35 },
} as const
export type CrowdName = keyof typeof CROWDS

export const tellOf = (name: CrowdName, seed: number): Told =>
  tell(crowdOf(CROWDS[name], chance(seed + 77)), seed)
