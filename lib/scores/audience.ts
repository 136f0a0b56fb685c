import { BAYES_PRIOR, BAYES_WEIGHT, POINTS_PER_HALF_STAR } from './rules'

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
