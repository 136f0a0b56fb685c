import { rowScore } from '@/lib/critics/card'
import { countedReviews } from '@/lib/critics/policy'
import type { Prisma } from '@/prisma/generated/client'
import { criticsScore } from './critics-score'
import { filmVerdict } from './film-verdict'

/**
 * Recounts the critics of films and stores the totals on them. Takes the films' row locks first, so that two writers
 * count one after the other and neither overwrites the other with an older count.
 */
export async function recountCritics(
  tx: Prisma.TransactionClient,
  filmIds: readonly number[],
): Promise<void> {
  const of = [...filmIds]
  await tx.$queryRaw`SELECT 1 FROM film WHERE id = ANY (${of}::int[]) ORDER BY id FOR UPDATE`
  const films = await tx.film.findMany({ where: { id: { in: of } }, select: counted })
  const reviews = await tx.criticReview.findMany({
    where: { filmId: { in: of }, ...countedReviews },
    select: { filmId: true, scoreValue: true, scoreBest: true, scoreWorst: true, verdict: true },
  })
  const byFilm = Map.groupBy(reviews, (review) => review.filmId)
  for (const film of films) {
    const counts = byFilm.get(film.id) ?? []
    // Of films without critics there are many at once, and nothing to write.
    if (counts.length > 0 || film.reviewCount > 0) await store(tx, film, counts)
  }
}

const counted = { id: true, reviewCount: true, verdict: true, verdictSince: true } as const

type Film = Prisma.FilmGetPayload<{ select: typeof counted }>
type Review = Parameters<typeof rowScore>[0] & Pick<Prisma.CriticReviewGetPayload<object>, 'verdict'>

async function store(tx: Prisma.TransactionClient, film: Film, reviews: readonly Review[]): Promise<void> {
  const score = criticsScore(reviews.map((row) => ({ score: rowScore(row), verdict: row.verdict })))
  const verdict = filmVerdict(score, film.verdict)
  await tx.film.update({
    where: { id: film.id },
    data: {
      reviewCount: score.reviews,
      scoredCount: score.scored,
      criticMean: score.mean,
      bandLow: score.band?.low ?? null,
      bandHigh: score.band?.high ?? null,
      verdict,
      verdictSince: verdict === film.verdict ? film.verdictSince : verdict && new Date(),
    },
  })
}
