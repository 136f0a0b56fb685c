import type { CriticsScore } from './critics-score'
import { NOT_RECOMMENDED_BELOW, RECOMMENDED_FROM, VERDICT_MARGIN } from './rules'

export type FilmVerdict = 'recommended' | 'divided' | 'notRecommended'

/**
 * The word over a film, or null below the minimum count. A word already given stays until the band is
 * VERDICT_MARGIN points past the line, so that it does not flicker with every review.
 */
export function filmVerdict(score: CriticsScore, before: FilmVerdict | null): FilmVerdict | null {
  if (score.mean === null || !score.band) return null
  const { low, high } = score.band
  const recommendedFrom = RECOMMENDED_FROM + shift(before, 'recommended')
  const notRecommendedBelow = NOT_RECOMMENDED_BELOW - shift(before, 'notRecommended')
  if (low >= recommendedFrom) return 'recommended'
  return high < notRecommendedBelow ? 'notRecommended' : 'divided'
}

/** How far the line to `word` moves away from those outside it, and back from those inside. */
function shift(before: FilmVerdict | null, word: FilmVerdict): number {
  if (before === null) return 0
  return before === word ? -VERDICT_MARGIN : VERDICT_MARGIN
}
