/** The same numbers at every run (mulberry32), so that two runs measure the same catalogue. */
export type Random = () => number

export function seededRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of a list, its beginning far more often than its end: words and names are used like that. */
export const often = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() ** 2.2 * list.length)] as T

export const evenly = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T

/** Mostly small, seldom large: how often a film is reviewed. */
export const longTail = (random: Random, most: number): number => Math.floor(most * random() ** 9)
