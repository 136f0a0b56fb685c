import 'server-only'
import { announce } from '@/lib/doors/announce'
import { rebuildReviewCards } from '@/lib/reviews/reading/card'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'

/** Rebuilds what lists show of a member's review of a film, and tells every page that shows it. Ends each write of one. */
export async function announceReview(
  tx: Prisma.TransactionClient,
  filmId: number,
  memberId: number,
): Promise<void> {
  await rebuildReviewCards(tx, { filmId, memberId })
  await announce(
    (sql, params) => tx.$executeRawUnsafe(sql, ...params),
    [tags.film(filmId), tags.member(memberId), tags.reviews],
  )
}
