import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import type { Subject } from '@/lib/comments/subjects'
import { rows } from '@/lib/db'
import { getStanding } from './thread'

const own = z.object({
  raw: z.string().nullable(),
  wholeSpoiler: z.boolean(),
  edits: z.number(),
  memberId: z.number().nullable(),
  postedAt: z.date(),
  deletedAt: z.date().nullable(),
  removals: z.number(),
  wasAnswered: z.boolean(),
})
export type OwnComment = z.infer<typeof own>

/** A member’s own comment as they may change it, with what it is about; null where it is not theirs, or deleted. */
export async function getOwnComment(
  id: number,
  viewer: Viewer,
): Promise<{ own: OwnComment; subject: Subject } | null> {
  const [found] = await rows(
    own,
    `SELECT raw, whole_spoiler AS "wholeSpoiler", edits, member_id AS "memberId", posted_at AS "postedAt",
       deleted_at AS "deletedAt", removals, EXISTS (SELECT FROM comment a WHERE a.answers_id = c.id) AS "wasAnswered"
     FROM comment c WHERE id = $1 AND member_id = $2 AND deleted_at IS NULL`,
    [id, viewer.id],
  )
  const standing = found && (await getStanding(id, viewer))
  return standing ? { own: found, subject: standing.subject } : null
}
