import 'server-only'
import { z } from 'zod'
import { pool } from '@/lib/db'
import { excerptOf } from '@/lib/moderation/subjects/excerpt'
import type { SubjectRef } from '@/lib/moderation/subjects/schema'

/** Comments shown around a thing: the way down to it, and what follows. */
const SHOWN = 6

const row = z.object({
  id: z.number(),
  handle: z.string(),
  raw: z.string().nullable(),
  wholeSpoiler: z.boolean(),
  depth: z.number(),
  on: z.string(),
  isRemoved: z.boolean(),
})

/** A comment beside what a case is about, and how it begins without a word of its marked spoilers. */
export type Beside = Omit<z.infer<typeof row>, 'raw'> & { excerpt: string | null; isIt: boolean }

/** The thread a comment stands in: what it answers, itself, its answers. Under a review, the first that were said. */
export async function listAround({ kind, id }: SubjectRef): Promise<Beside[]> {
  const which = WHICH[kind]
  if (!which) return []
  const { rows } = await pool().query(
    `SELECT c.id, m.handle, c.raw, c.whole_spoiler AS "wholeSpoiler", cardinality(c.path) AS depth,
       (c.posted_at AT TIME ZONE 'UTC')::date::text AS on, c.removals > 0 AS "isRemoved"
     FROM (${which}) c JOIN member m ON m.id = c.member_id ORDER BY c.path`,
    [kind === 'comment' ? id : `${ABOUT[kind]}/${id}`],
  )
  return z
    .array(row)
    .parse(rows)
    .map(({ raw, ...one }) => ({
      ...one,
      excerpt: raw === null ? null : excerptOf({ title: null, raw, wholeSpoiler: one.wholeSpoiler }, 200),
      isIt: kind === 'comment' && one.id === id,
    }))
}

const ABOUT: Partial<Record<SubjectRef['kind'], string>> = { review: 'review', criticReview: 'critic-review' }
const BENEATH = `SELECT * FROM comment WHERE about = $1 AND answers_id IS NULL ORDER BY id DESC LIMIT ${SHOWN}`
const WHICH: Partial<Record<SubjectRef['kind'], string>> = {
  review: BENEATH,
  criticReview: BENEATH,
  comment: `
    SELECT * FROM comment WHERE id = ANY ((SELECT path FROM comment WHERE id = $1::int)::int[])
    UNION (SELECT * FROM comment WHERE id = (SELECT answers_id FROM comment WHERE id = $1::int))
    UNION (SELECT * FROM comment WHERE answers_id = $1::int ORDER BY id LIMIT ${SHOWN})`,
}
