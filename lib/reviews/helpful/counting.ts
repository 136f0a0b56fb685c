import 'server-only'
import { wilsonLowerBound } from '@/lib/scores/wilson'
import type { Prisma } from '@/prisma/generated/client'

/**
 * Counts a review's answers anew, those to its present text alone. Who calls holds the review's row, so that of
 * many at once each counts what the ones before left.
 */
export async function recountHelpful(tx: Prisma.TransactionClient, reviewId: number): Promise<void> {
  const { helpfulSince } = await tx.review.findUniqueOrThrow({
    where: { id: reviewId },
    select: { helpfulSince: true },
  })
  const about = { reviewId, revision: { gte: helpfulSince } }
  const yes = await tx.helpfulAnswer.count({ where: { ...about, isYes: true } })
  const no = await tx.helpfulAnswer.count({ where: { ...about, isYes: false } })
  await tx.review.update({
    where: { id: reviewId },
    data: { yes, no, helpfulness: wilsonLowerBound(yes, no) },
  })
}
