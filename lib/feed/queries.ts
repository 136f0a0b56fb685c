import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import { makeCursor, readCursor } from '@/lib/doors/cursors'
import { unlessHidden } from '@/lib/members/between/hiding'
import { author } from '@/lib/reviews/reading/card-schema'
import { LATEST, type LatestReview, latest } from '@/lib/reviews/reading/latest'

type Who = Pick<Viewer, 'id'>

export const FEED_TO_A_PAGE = 20

export type FeedPage = { reviews: LatestReview[]; next: string | null }

/** Of each whom one follows their newest, then of all these the newest: no more is read of anybody than one page. */
const FEED = `${LATEST} WHERE c.review_id IN (
    SELECT newest.id FROM member_follow w CROSS JOIN LATERAL (
      SELECT r.id, r.published FROM review r JOIN review_card k ON k.review_id = r.id
      WHERE r.member_id = w.followed_id AND ($2::int IS NULL OR r.published < $2)
      ORDER BY r.published DESC LIMIT $3) AS newest
    WHERE w.follower_id = $1 AND ${unlessHidden('$1', 'w.followed_id')} ORDER BY newest.published DESC LIMIT $3)
  ORDER BY c.published DESC`

/**
 * A page of the newest public reviews by those a member follows, without spoilers; null for a place we never made
 * for them. One statement.
 */
export async function getFeed({ id }: Who, cursor: string | null): Promise<FeedPage | null> {
  const name = `feed of ${id}`
  const after = cursor === null ? null : readCursor(name, cursor)
  if (cursor !== null && after === null) return null
  const found = await rows(latest, FEED, [id, after, FEED_TO_A_PAGE + 1])
  const reviews = found.slice(0, FEED_TO_A_PAGE)
  const last = reviews.at(-1)
  return { reviews, next: last && found.length > FEED_TO_A_PAGE ? makeCursor(name, last.published) : null }
}

const suggestion = author.extend({ reviews: z.number(), helpful: z.number() })
export type Suggestion = z.infer<typeof suggestion>

/** How many of the newest reviews are looked through for somebody to follow, and how many are named. */
const LOOKED_THROUGH = 500
const SUGGESTED = 6

/** Who wrote lately what readers found helpful, and is not followed yet. One statement. */
export const suggestMembers = ({ id }: Who): Promise<Suggestion[]> =>
  rows(
    suggestion,
    `SELECT m.id, m.handle, m.shown_name AS name, count(*)::int AS reviews, sum(c.yes)::int AS helpful
     FROM (SELECT review_id, yes FROM review_card ORDER BY published DESC LIMIT ${LOOKED_THROUGH}) AS c
     JOIN review r ON r.id = c.review_id JOIN member m ON m.id = r.member_id
     WHERE m.id <> $1 AND ${unlessHidden('$1', 'm.id')}
       AND NOT EXISTS (SELECT FROM member_follow w WHERE w.follower_id = $1 AND w.followed_id = m.id)
     GROUP BY m.id ORDER BY sum(c.yes) DESC, count(*) DESC, m.id LIMIT ${SUGGESTED}`,
    [id],
  )
