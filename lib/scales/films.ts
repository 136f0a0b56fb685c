import { rowScore } from '@/lib/critics/card'
import { countedReviews } from '@/lib/critics/policy'
import { type CriticsScore, criticsScore } from '@/lib/scores/critics-score'
import { type FilmVerdict, filmVerdict } from '@/lib/scores/film-verdict'
import { scoreOf100, verdictOfScore } from '@/lib/scores/score'
import type { Prisma } from '@/prisma/generated/client'
import type { Reread } from './changes'

export type Standing = Pick<CriticsScore, 'mean' | 'band'> & { verdict: FilmVerdict | null }

/** A film whose critics’ score changes: from what, to what, by how many of its reviews. */
export type RescoredFilm = {
  film: { id: number; slug: string; title: string; year: number | null }
  reviews: number
  before: Standing
  after: Standing
}

const columns = {
  ...{ id: true, slug: true, title: true, year: true, verdict: true },
  criticReviews: {
    where: countedReviews,
    select: { id: true, scoreValue: true, scoreBest: true, scoreWorst: true, verdict: true },
  },
} satisfies Prisma.FilmSelect

/** What changed scores make of the films reviewed. Reviews that do not count change none of these figures. */
export async function filmsWith(
  tx: Prisma.TransactionClient,
  changed: readonly Reread[],
): Promise<RescoredFilm[]> {
  const ids = [...new Set(changed.map(({ filmId }) => filmId))]
  const films = await tx.film.findMany({
    where: { id: { in: ids } },
    select: columns,
    orderBy: [{ sortTitle: 'asc' }, { id: 'asc' }],
  })
  const after = new Map(changed.map((one) => [one.id, scoreOf100(one.after)]))
  return films.map(({ criticReviews, verdict, ...film }) => {
    const then = criticsScore(criticReviews.map((row) => ({ score: rowScore(row), verdict: row.verdict })))
    const now = criticsScore(
      criticReviews.map((row) => {
        const score = after.get(row.id) ?? rowScore(row)
        return { score, verdict: score === null ? row.verdict : verdictOfScore(score) }
      }),
    )
    return {
      film,
      reviews: changed.filter(({ filmId }) => filmId === film.id).length,
      before: { mean: then.mean, band: then.band, verdict },
      after: { mean: now.mean, band: now.band, verdict: filmVerdict(now, verdict) },
    }
  })
}
