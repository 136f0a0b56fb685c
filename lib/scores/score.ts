import { VERDICT_CLASSES } from './rules'

export type Verdict = keyof typeof VERDICT_CLASSES

/** A score as its critic gave it. `worst` is null unless the critic states a floor. */
export type Scale = { value: number; best: number; worst: number | null }

/** The score on 0–100, unrounded: 100 × (value − worst) / (best − worst), where worst is 0 unless stated. */
export function scoreOf100({ value, best, worst }: Scale): number {
  const floor = worst ?? 0
  return (100 * (value - floor)) / (best - floor)
}

/** The verdict that follows from a score of 0–100. */
export function verdictOfScore(score: number): Verdict {
  if (score >= VERDICT_CLASSES.positive.low) return 'positive'
  return score >= VERDICT_CLASSES.mixed.low ? 'mixed' : 'negative'
}
