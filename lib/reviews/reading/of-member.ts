import 'server-only'
import { rows } from '@/lib/db'
import { makeCursor, readCursor } from '@/lib/doors/cursors'
import { tagged } from '@/lib/doors/tags'
import { tags } from '@/lib/tags'
import { LATEST, type LatestReview, latest } from './latest'

export const REVIEWS_OF_MEMBER = 24

export type ReviewsOfMember = { reviews: LatestReview[]; next: string | null }

/** A page of a member’s public reviews, without spoilers, the newest first. Null for a place we never made. One statement. */
export async function listReviewsOf(
  memberId: number,
  cursor: string | null,
  most = REVIEWS_OF_MEMBER,
): Promise<ReviewsOfMember | null> {
  const name = `reviews of ${memberId}`
  const after = cursor === null ? null : readCursor(name, cursor)
  if (cursor !== null && after === null) return null
  const found = await tagged([tags.member(memberId)], `${name} ${cursor}`, () =>
    rows(
      latest,
      `${LATEST} JOIN review r ON r.id = c.review_id
       WHERE r.member_id = $1 AND ($2::int IS NULL OR r.published < $2::int) ORDER BY r.published DESC LIMIT $3`,
      [memberId, after, most + 1],
    ),
  )
  const reviews = found.slice(0, most)
  const last = reviews.at(-1)
  return { reviews, next: last && found.length > most ? makeCursor(name, last.published) : null }
}
