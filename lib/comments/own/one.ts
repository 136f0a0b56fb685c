import 'server-only'
import { z } from 'zod'
import { getStanding } from '@/lib/comments/reading/thread'
import type { Subject } from '@/lib/comments/subjects'
import { rows } from '@/lib/db'
import { filmName } from '@/lib/films/schema'
import type { Reader } from '@/lib/members/between/hiding'

const own = z.object({
  raw: z.string().nullable(),
  wholeSpoiler: z.boolean(),
  edits: z.number(),
  memberId: z.number().nullable(),
  postedAt: z.date(),
  deletedAt: z.date().nullable(),
  removals: z.number(),
  wasAnswered: z.boolean(),
  film: filmName,
})
export type OwnComment = z.infer<typeof own>

/**
 * A member’s own comment as they may change it, with what it is about, null where that is not there for them any more;
 * null where it is not theirs, or deleted.
 */
export async function getOwnComment(
  id: number,
  viewer: NonNullable<Reader>,
): Promise<{ own: OwnComment; subject: Subject | null } | null> {
  const [found] = await rows(
    own,
    `SELECT c.raw, c.whole_spoiler AS "wholeSpoiler", c.edits, c.member_id AS "memberId", c.posted_at AS "postedAt",
       c.deleted_at AS "deletedAt", c.removals,
       EXISTS (SELECT FROM comment a WHERE a.answers_id = c.id) AS "wasAnswered",
       jsonb_build_object('slug', f.slug, 'title', f.title, 'year', f.year, 'kind', f.kind, 'genres', f.genres) AS film
     FROM comment c LEFT JOIN review r ON r.id = c.review_id LEFT JOIN critic_review k ON k.id = c.critic_review_id
     JOIN film f ON f.id = coalesce(c.film_id, r.film_id, k.film_id)
     WHERE c.id = $1 AND c.member_id = $2 AND c.deleted_at IS NULL`,
    [id, viewer.id],
  )
  return found ? { own: found, subject: (await getStanding(id, viewer))?.subject ?? null } : null
}
