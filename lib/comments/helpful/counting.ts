import 'server-only'
import { wilsonLowerBound } from '@/lib/scores/wilson'
import type { Prisma } from '@/prisma/generated/client'

type Tx = Prisma.TransactionClient

/** Counts a comment's answers anew. Who calls holds its row. */
export async function recountHelpful(tx: Tx, commentId: number): Promise<void> {
  const count = (isYes: boolean, isBefore: boolean) =>
    tx.commentHelpfulAnswer.count({ where: { commentId, isYes, isBefore } })
  const [yes, no] = [await count(true, false), await count(false, false)]
  await tx.comment.update({
    where: { id: commentId },
    data: { yes, no, yesBefore: await count(true, true), helpfulness: wilsonLowerBound(yes, no) },
  })
}

/** The answers so far speak of another text than the comment has now. Who calls holds its row. */
export async function leaveBehind(tx: Tx, commentId: number): Promise<void> {
  await tx.commentHelpfulAnswer.updateMany({
    where: { commentId, isBefore: false },
    data: { isBefore: true },
  })
  await recountHelpful(tx, commentId)
}
