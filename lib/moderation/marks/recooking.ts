import 'server-only'
import type { SubjectRef } from '@/lib/moderation/subjects/schema'
import { cookMarked } from '@/lib/text/spoilers/passages'
import type { Prisma } from '@/prisma/generated/client'

type Tx = Prisma.TransactionClient

/**
 * Cooks a review, with all it was before, or a comment anew, with the passages hidden that standing acts marked. So
 * what it shows follows from its raw text and those marks alone, in whichever order they came and went.
 */
export async function recook(tx: Tx, { kind, id }: SubjectRef): Promise<void> {
  const marks = await tx.spoilerMark.findMany({
    where: { subjectKind: kind, subjectId: id, undoneAt: null },
    select: { passage: true },
    orderBy: { actId: 'asc' },
  })
  const cooked = (raw: string) =>
    cookMarked(
      raw,
      marks.map(({ passage }) => passage),
    )
  if (kind === 'review') await recookReview(tx, id, cooked)
  if (kind === 'comment') {
    const comment = await tx.comment.findUnique({ where: { id }, select: { raw: true } })
    if (comment?.raw) await tx.comment.update({ where: { id }, data: { cooked: cooked(comment.raw) } })
  }
}

async function recookReview(tx: Tx, id: number, cooked: (raw: string) => object): Promise<void> {
  const { raw } = await tx.review.findUniqueOrThrow({ where: { id }, select: { raw: true } })
  await tx.review.update({ where: { id }, data: { cooked: cooked(raw) } })
  const revisions = await tx.reviewRevision.findMany({
    where: { reviewId: id },
    select: { number: true, raw: true },
  })
  for (const { number, raw } of revisions)
    await tx.reviewRevision.update({
      where: { reviewId_number: { reviewId: id, number } },
      data: { cooked: cooked(raw) },
    })
}

/** The same after an edit, where anything was ever marked. */
export async function recookMarked(tx: Tx, { kind, id }: SubjectRef): Promise<void> {
  const marks = await tx.spoilerMark.count({
    where: { subjectKind: kind, subjectId: id, undoneAt: null },
  })
  if (marks > 0) await recook(tx, { kind, id })
}
