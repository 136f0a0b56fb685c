import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'

export type OwnAnswers = ReadonlyMap<number, boolean>

/** What somebody answered of these reviews as they are now: true for yes. One statement. */
export async function listOwnAnswers(
  { id }: Pick<Viewer, 'id'>,
  reviews: readonly { id: number }[],
): Promise<OwnAnswers> {
  const found = await rows(
    z.object({ review: z.number(), isYes: z.boolean() }),
    `SELECT a.review_id AS review, a.is_yes AS "isYes" FROM helpful_answer a JOIN review r ON r.id = a.review_id
     WHERE a.member_id = $1 AND a.review_id = ANY ($2::int[]) AND a.revision >= r.helpful_since`,
    [id, reviews.map((review) => review.id)],
  )
  return new Map(found.map(({ review, isYes }) => [review, isYes]))
}
