import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import { isHeld } from '@/lib/moderation/rules/held'
import { UNDO } from '@/lib/reviews/policy'

type Owner = Pick<Viewer, 'id'>

const film = z.object({ slug: z.string(), title: z.string(), year: z.number().nullable() })
const FILM = `jsonb_build_object('slug', f.slug, 'title', f.title, 'year', f.year) AS film`

const draft = z.object({
  film,
  version: z.number(),
  savedAt: z.date(),
  /** How it begins, as typed. */
  begins: z.string(),
  /** Whether it changes a review that stands. */
  changes: z.boolean(),
})
export type OwnDraft = z.infer<typeof draft>

/** What a member writes and has not posted, the last saved first. One statement. */
export const listOwnDrafts = ({ id }: Owner): Promise<OwnDraft[]> =>
  rows(
    draft,
    `SELECT ${FILM}, d.version, d.saved_at AS "savedAt",
       left(coalesce(nullif(btrim(d.form ->> 'title'), '') || ': ', '') || coalesce(d.form ->> 'body', ''), 160) AS begins,
       EXISTS (SELECT FROM public_review p WHERE p.member_id = d.member_id AND p.film_id = d.film_id) AS changes
     FROM review_draft d JOIN film f ON f.id = d.film_id WHERE d.member_id = $1 ORDER BY d.saved_at DESC`,
    [id],
  )

const review = z.object({
  id: z.number(),
  published: z.number(),
  film,
  title: z.string().nullable(),
  postedAt: z.date(),
  withdrawnAt: z.date().nullable(),
  removals: z.number(),
  /** Whether a moderator is yet to look at it. */
  isHeld: z.boolean(),
  halfStars: z.number().nullable(),
})
export type OwnListed = z.infer<typeof review>

const REVIEW = `SELECT r.id, r.published, ${FILM}, r.title, r.posted_at AS "postedAt", r.withdrawn_at AS "withdrawnAt", r.removals,
    ${isHeld('review', 'r')} AS "isHeld",
    g.half_stars AS "halfStars"
  FROM review r JOIN film f ON f.id = r.film_id
  LEFT JOIN rating g ON g.member_id = r.member_id AND g.film_id = r.film_id`

const withdrawn = review.extend({ raw: z.string(), canReturn: z.boolean() })
export type OwnWithdrawn = z.infer<typeof withdrawn>

/**
 * What a member withdrew and did not delete for good, the last withdrawn first, as they typed it; and whether they can
 * still have it back. One statement.
 */
export const listOwnWithdrawn = ({ id }: Owner): Promise<OwnWithdrawn[]> =>
  rows(
    withdrawn,
    `SELECT w.*, w."withdrawnAt" > now() - $2 * interval '1 millisecond' AS "canReturn" FROM (
       ${REVIEW.replace('SELECT', 'SELECT r.raw,')} WHERE r.member_id = $1 AND r.withdrawn_at IS NOT NULL AND r.raw <> '') w
     ORDER BY w."withdrawnAt" DESC`,
    [id, UNDO],
  )

/** Own reviews to a page. */
export const OWN_TO_A_PAGE = 50

export type OwnPage = { reviews: OwnListed[]; next: number | null }

/** A member's reviews, the newest first, from before `before` on; those a moderator removed among them. One statement. */
export async function listOwnReviews({ id }: Owner, before: number | null): Promise<OwnPage> {
  const found = await rows(
    review,
    `${REVIEW} WHERE r.member_id = $1 AND r.withdrawn_at IS NULL AND ($2::int IS NULL OR r.published < $2)
     ORDER BY r.published DESC LIMIT $3`,
    [id, before, OWN_TO_A_PAGE + 1],
  )
  const reviews = found.slice(0, OWN_TO_A_PAGE)
  return { reviews, next: found.length > OWN_TO_A_PAGE ? (reviews.at(-1)?.published ?? null) : null }
}
