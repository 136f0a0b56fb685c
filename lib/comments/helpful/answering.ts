import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { announceComments } from '@/lib/comments/writing/announcing'
import { prisma } from '@/lib/db'
import { spendByTrust } from '@/lib/members/trust/spending'
import { Refusal } from '@/lib/refusal'
import { canAnswerHelpful } from '@/lib/reviews/helpful/policy'
import type { Prisma } from '@/prisma/generated/client'
import { recountHelpful } from './counting'
import type { HelpfulAnswer } from './schema'

const found = z.object({ memberId: z.number(), filmId: z.number() })

/**
 * Says whether a comment helped, says otherwise, or takes that back. The same again is the same. An
 * answer speaks of the text as it is now.
 * @throws Refusal for one's own comment, or one that this viewer cannot read
 */
export async function answerHelpful(
  viewer: Pick<Viewer, 'id' | 'createdAt'>,
  { comment: commentId, is }: HelpfulAnswer,
): Promise<void> {
  await spendByTrust(viewer, 'answers')
  await prisma().$transaction(async (tx) => {
    const comment = await held(tx, viewer, commentId)
    if (!canAnswerHelpful(viewer, comment))
      throw new Refusal('own', 'Whether your own comment helped is for others to say.')
    const key = { commentId, memberId: viewer.id }
    if (is === 'none') await tx.commentHelpfulAnswer.deleteMany({ where: key })
    else
      await tx.commentHelpfulAnswer.upsert({
        where: { commentId_memberId: key },
        create: { ...key, isYes: is === 'yes' },
        update: { isYes: is === 'yes', isBefore: false },
      })
    await recountHelpful(tx, commentId)
    await announceComments(tx, comment.filmId)
  })
}

/** The comment, so held that of many answers at once each counts what the ones before left. */
async function held(tx: Prisma.TransactionClient, { id }: Pick<Viewer, 'id'>, commentId: number) {
  await tx.$queryRaw`SELECT id FROM comment WHERE id = ${commentId} FOR NO KEY UPDATE`
  const [row] = await tx.$queryRaw<unknown[]>`
    SELECT c.member_id AS "memberId", coalesce(c.film_id, r.film_id, k.film_id) AS "filmId"
    FROM open_comment c LEFT JOIN review r ON r.id = c.review_id LEFT JOIN critic_review k ON k.id = c.critic_review_id
    WHERE c.id = ${commentId} AND NOT EXISTS (
      SELECT FROM hidden_member h WHERE h.viewer_id = ${id} AND h.member_id IN (c.member_id, r.member_id))`
  if (!row) throw new Refusal('gone', 'This comment is not here any more.')
  return found.parse(row)
}
