import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import { restorableOf } from './policy'
import { announceReview } from './revising/announcing'

type Owner = Pick<Viewer, 'id'>
type Which = { review: number }

/** Takes one's review away from everybody. Its stars stay, for a day it can be had back, and its text
 * stays its author's to read. Twice is once. */
export async function withdrawReview(viewer: Owner, { review }: Which): Promise<string> {
  return change(viewer, review, { withdrawnAt: null }, new Date())
}

/** @throws Refusal when the day is over */
export async function restoreOwnReview(viewer: Owner, { review }: Which): Promise<string> {
  return change(viewer, review, restorableOf(viewer), null)
}

/** Answers the film it is about. */
async function change(
  viewer: Owner,
  id: number,
  where: Prisma.ReviewWhereInput,
  withdrawnAt: Date | null,
): Promise<string> {
  return prisma().$transaction(async (tx) => {
    const { count } = await tx.review.updateMany({
      where: { ...where, id, memberId: viewer.id },
      data: { withdrawnAt, edits: { increment: 1 } },
    })
    const select = { filmId: true, withdrawnAt: true, film: { select: { slug: true } } } as const
    const review = await tx.review.findFirst({ where: { id, memberId: viewer.id }, select })
    if (!review) throw new Refusal('gone', 'This review is not here any more.')
    if (count > 0) await announceReview(tx, review.filmId, viewer.id)
    else if (withdrawnAt === null && review.withdrawnAt !== null)
      throw new Refusal(
        'too late',
        'A day has passed since you withdrew it, or you deleted it. You can write it anew.',
      )
    return review.film.slug
  })
}
