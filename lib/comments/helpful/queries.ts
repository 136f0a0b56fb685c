import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import type { OwnAnswers } from '@/lib/reviews/helpful/queries'

/** What somebody answered of these comments as they are now: true for yes. One statement. */
export async function listOwnCommentAnswers(
  { id }: Pick<Viewer, 'id'>,
  comments: readonly { id: number }[],
): Promise<OwnAnswers> {
  const found = await rows(
    z.object({ comment: z.number(), isYes: z.boolean() }),
    `SELECT comment_id AS comment, is_yes AS "isYes" FROM comment_helpful_answer
     WHERE member_id = $1 AND comment_id = ANY ($2::int[]) AND NOT is_before`,
    [id, comments.map((comment) => comment.id)],
  )
  return new Map(found.map(({ comment, isYes }) => [comment, isYes]))
}
