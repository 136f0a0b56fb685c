import type { Seated } from '@/components/critics/seats'
import type { Film } from '@/lib/films/queries'
import { type Audience, axisOfRating } from '@/lib/scores/audience'

/** Up to so many critics each score is a dot with its seat; beyond, scores are counted into marks. */
export const MOST_DOTS = 12

/** What the score panel draws. */
export type Standing = Pick<
  Film,
  | 'slug'
  | 'reviewCount'
  | 'scoredCount'
  | 'criticMean'
  | 'bandLow'
  | 'bandHigh'
  | 'verdict'
  | 'verdictSince'
  | 'weather'
> & {
  critics: readonly Seated[]
  audience: Audience
  sheet: Pick<Film['sheet'], 'marks' | 'silent'>
}

type Banded = Pick<Standing, 'criticMean' | 'bandLow' | 'bandHigh' | 'scoredCount' | 'reviewCount'>

/** The band as the page prints it, in whole points; null where nobody is silent or there is no mean to move. */
export function bandOf(film: Banded): { low: number; high: number } | null {
  if (film.criticMean === null || film.bandLow === null || film.bandHigh === null) return null
  if (film.scoredCount === film.reviewCount) return null
  return { low: film.bandLow, high: film.bandHigh }
}

export const bandInWords = ({ low, high }: { low: number; high: number }): string =>
  Math.round(low) === Math.round(high) ? low.toFixed(0) : `${low.toFixed(0)}–${high.toFixed(0)}`

/** The axis said in sentences, for who cannot see it. */
export function axisInWords(film: Standing): string {
  const { reviewCount: n, criticMean, critics, sheet, audience } = film
  if (n === 0 && audience.n === 0) return 'An axis from 0 to 100, empty: no critic and no rating yet.'
  const scores =
    n <= MOST_DOTS
      ? critics.flatMap(({ score }) => (score ? [score.of100.toFixed(0)] : [])).join(', ')
      : sheet.marks.map(({ score, count }) => `${score}${count > 1 ? ` (${count} times)` : ''}`).join(', ')
  const band = bandOf(film)
  return [
    `Critics on an axis from 0 to 100: ${scores ? `scores ${scores}` : 'no score'}`,
    criticMean !== null && `mean ${criticMean.toFixed(1)}`,
    band && `band ${bandInWords(band)}`,
    audienceInWords(audience),
  ]
    .filter(Boolean)
    .join('; ')
}

/** The audience's mean on the critics' axis; null below the minimum. */
export const audienceOf100 = ({ mean }: Audience): number | null =>
  mean === null ? null : axisOfRating(mean)

function audienceInWords(audience: Audience): string {
  const at = audienceOf100(audience)
  if (at !== null) return `audience mean ${at.toFixed(1)}`
  return audience.n === 0
    ? 'audience none yet'
    : `audience ${audience.n} single ${audience.n === 1 ? 'rating' : 'ratings'}`
}
