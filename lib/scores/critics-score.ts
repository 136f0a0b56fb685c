import { CRITIC_MINIMUM, VERDICT_CLASSES } from './rules'
import type { Verdict } from './score'

/** What one counted review brings: its score on 0–100, or null where it gives none. */
export type Counted = { score: number | null; verdict: Verdict }

export type CriticsScore = {
  reviews: number
  scored: number
  /** Mean of the scored reviews, unrounded; null below the minimum count. */
  mean: number | null
  /** What the mean could be, were each silent review at either end of its verdict's class; null without reviews. */
  band: { low: number; high: number } | null
}

/** The critics' score of a film: the mean of those who scored, and how far the silent ones could move it. */
export function criticsScore(counted: readonly Counted[]): CriticsScore {
  const reviews = counted.length
  let sum = 0
  let scored = 0
  let low = 0
  let high = 0
  for (const { score, verdict } of counted) {
    low += score ?? VERDICT_CLASSES[verdict].low
    high += score ?? VERDICT_CLASSES[verdict].high
    if (score === null) continue
    sum += score
    scored += 1
  }
  return {
    reviews,
    scored,
    mean: scored >= CRITIC_MINIMUM ? sum / scored : null,
    band: reviews ? { low: low / reviews, high: high / reviews } : null,
  }
}
