import { BAYES_PRIOR, BAYES_WEIGHT, POINTS_PER_HALF_STAR, RATING_MINIMUM } from './rules'

/** Where a mean rating (half stars, 1–10) stands on the critics' axis of 0–100. */
export function axisOfRating(mean: number): number {
  return POINTS_PER_HALF_STAR * mean
}

/**
 * The mean by which lists rank: (m·C + Σ) / (m + n), a film of few ratings drawn towards the site's mean C.
 * Source: the "true Bayesian estimate" long published by IMDb for its lists.
 */
export function bayesianMean(sum: number, count: number, siteMean = BAYES_PRIOR): number {
  return (BAYES_WEIGHT * siteMean + sum) / (BAYES_WEIGHT + count)
}

/** What a film's audience says. */
export interface Audience {
  /** How many rated. */
  n: number
  /** How many gave each of the ten, half a star first. */
  counts: readonly number[]
  /** Whole percentages of the ten, together 100; all 0 while nobody rated. */
  shares: readonly number[]
  /** Mean in half stars, 1–10; null below the minimum for a headline number. */
  mean: number | null
  /** What lists rank by, in half stars. */
  rank: number
}

/** Works out what ten counts say. `siteMean` is the mean of all ratings of the site, in half stars. */
export function audienceOf(counts: readonly number[], siteMean = BAYES_PRIOR): Audience {
  const n = counts.reduce((sum, count) => sum + count, 0)
  const sum = counts.reduce((all, count, i) => all + count * (i + 1), 0)
  const mean = n < RATING_MINIMUM ? null : sum / n
  return { n, counts, shares: wholePercents(counts), mean, rank: bayesianMean(sum, n, siteMean) }
}

/** Shares in whole per cent that add up to 100: what rounding down leaves goes to the largest remainders (Hare's). */
export function wholePercents(counts: readonly number[]): number[] {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0) return counts.map(() => 0)
  const floors = counts.map((count) => Math.floor((100 * count) / n))
  const left = 100 - floors.reduce((sum, floor) => sum + floor, 0)
  const remainder = (i: number) => (100 * (counts[i] ?? 0)) % n
  const raised = new Set(
    counts
      .map((_, i) => i)
      .sort((a, b) => remainder(b) - remainder(a) || a - b)
      .slice(0, left),
  )
  return floors.map((floor, i) => floor + Number(raised.has(i)))
}
