import { rowScore } from '@/lib/critics/card'
import { countedReviews } from '@/lib/critics/policy'
import type { Prisma } from '@/prisma/generated/client'
import { criticsScore } from './critics-score'
import { filmVerdict } from './film-verdict'

/**
 * Recounts a film's critics and stores the totals on it. Takes the film's row lock first, so that two writers
 * count one after the other and neither overwrites the other with an older count.
 */
export async function recountCritics(tx: Prisma.TransactionClient, filmId: number): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM film WHERE id = ${filmId} FOR UPDATE`
  const film = await tx.film.findUniqueOrThrow({
    where: { id: filmId },
    select: { verdict: true, verdictSince: true },
  })
  const reviews = await tx.criticReview.findMany({
    where: { filmId, ...countedReviews },
    select: { scoreValue: true, scoreBest: true, scoreWorst: true, verdict: true },
  })
  const score = criticsScore(reviews.map((row) => ({ score: rowScore(row), verdict: row.verdict })))
  const verdict = filmVerdict(score, film.verdict)
  await tx.film.update({
    where: { id: filmId },
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
