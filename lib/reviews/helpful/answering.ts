import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { announce } from '@/lib/doors/announce'
import { spendByTrust } from '@/lib/members/trust/spending'
import { Refusal } from '@/lib/refusal'
import { tags } from '@/lib/tags'
import { recountHelpful } from './counting'
import { canAnswerHelpful } from './policy'
import type { HelpfulAnswer } from './schema'

const found = z.object({ memberId: z.number(), filmId: z.number(), revision: z.number() })

/**
 * Says whether a review helped, says otherwise, or takes that back. The same again is the same. An answer speaks of
 * the text as it is now.
 * @throws Refusal for one's own review, or one that is not public
 */
export async function answerHelpful(
  viewer: Pick<Viewer, 'id' | 'createdAt'>,
  { review: reviewId, is }: HelpfulAnswer,
): Promise<void> {
  await spendByTrust(viewer, 'answers')
  await prisma().$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<unknown[]>`
      SELECT member_id AS "memberId", film_id AS "filmId", revision FROM review
      WHERE id = ${reviewId} AND id IN (SELECT id FROM public_review)
        AND member_id NOT IN (SELECT b.member_id FROM blocked_member b WHERE b.viewer_id = ${viewer.id})
      FOR UPDATE OF review`
    if (!row) throw new Refusal('gone', 'This review is not here any more.')
    const review = found.parse(row)
    if (!canAnswerHelpful(viewer, review))
      throw new Refusal('own', 'Whether your own review helped is for others to say.')
    const key = { reviewId, memberId: viewer.id }
    if (is === 'none') await tx.helpfulAnswer.deleteMany({ where: key })
    else {
      const answer = { isYes: is === 'yes', revision: review.revision }
      await tx.helpfulAnswer.upsert({
        where: { reviewId_memberId: key },
        create: { ...key, ...answer },
        update: answer,
      })
    }
    await recountHelpful(tx, reviewId)
    await announce(
      (sql, params) => tx.$executeRawUnsafe(sql, ...params),
      [tags.film(review.filmId), tags.member(review.memberId)],
    )
  })
}
