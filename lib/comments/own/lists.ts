import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import { unlessHidden } from '@/lib/members/between/hiding'
import { isHeld } from '@/lib/moderation/rules/held'

const listed = z.object({
  id: z.number(),
  /** What it was said to, in a word. */
  on: z.enum(['film', 'review', 'critic-review']),
  film: z.object({ slug: z.string(), title: z.string(), year: z.number().nullable() }),
  /** How it begins, as typed. */
  begins: z.string(),
  postedAt: z.date(),
  removals: z.number(),
  /** Whether a moderator is yet to look at it. */
  isHeld: z.boolean(),
  /** Whether it stands where others can read it, and its author too. */
  isThere: z.boolean(),
})
export type OwnComment = z.infer<typeof listed>

/** Own comments to a page. */
export const OWN_COMMENTS_TO_A_PAGE = 50

export type OwnComments = { comments: OwnComment[]; next: number | null }

/**
 * What a member said, the newest first, from before `before` on; also what nobody reads any more, because what it was
 * said to is gone or a moderator removed it. One statement.
 */
export async function listOwnComments(
  { id }: Pick<Viewer, 'id'>,
  before: number | null,
): Promise<OwnComments> {
  const found = await rows(
    listed,
    `SELECT c.id, split_part(c.about, '/', 1) AS on, left(c.raw, 200) AS begins, c.posted_at AS "postedAt", c.removals,
    ${isHeld('comment', 'c')} AS "isHeld",
       jsonb_build_object('slug', f.slug, 'title', f.title, 'year', f.year) AS film,
       EXISTS (SELECT FROM open_comment o WHERE o.id = c.id) AND ${unlessHidden('$1', 'r.member_id')} AS "isThere"
     FROM comment c LEFT JOIN review r ON r.id = c.review_id LEFT JOIN critic_review k ON k.id = c.critic_review_id
     JOIN film f ON f.id = coalesce(c.film_id, r.film_id, k.film_id)
     WHERE c.member_id = $1 AND c.deleted_at IS NULL AND ($2::int IS NULL OR c.id < $2)
     ORDER BY c.id DESC LIMIT $3`,
    [id, before, OWN_COMMENTS_TO_A_PAGE + 1],
  )
  const comments = found.slice(0, OWN_COMMENTS_TO_A_PAGE)
  return {
    comments,
    next: found.length > OWN_COMMENTS_TO_A_PAGE ? (comments.at(-1)?.id ?? null) : null,
  }
}
