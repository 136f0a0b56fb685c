/**
 * The constants every score on the site is computed with. `/method` prints these very values, and a test
 * holds the database's own checks to them.
 */

/** Scored critic reviews a film needs before it gets a headline number. */
export const CRITIC_MINIMUM = 3

/** Audience ratings a film needs before it gets a headline number. */
export const RATING_MINIMUM = 10

/** Where each verdict's class lies on 0–100. Whole points, so that a reader can name both ends. */
export const VERDICT_CLASSES = {
  negative: { low: 0, high: 39 },
  mixed: { low: 40, high: 59 },
  positive: { low: 60, high: 100 },
} as const

/** A film is recommended when even the low end of its band reaches this. */
export const RECOMMENDED_FROM = 60

/** A film is not recommended when even the high end of its band stays below this. */
export const NOT_RECOMMENDED_BELOW = 40

/** Points past a line before a verdict word already given changes. */
export const VERDICT_MARGIN = 3

/** Bayesian mean of audience ratings (half stars, 1–10): how many ratings the site's mean counts for. */
export const BAYES_WEIGHT = 20

/** The site's mean while nobody has rated anything: the middle of 1–10. */
export const BAYES_PRIOR = 5.5

/** A half-star rating (1–10) stands on the critics' axis at this many points each. */
export const POINTS_PER_HALF_STAR = 10
