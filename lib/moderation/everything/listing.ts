import 'server-only'
import { z } from 'zod'
import { pool, prisma } from '@/lib/db'
import { excerptOf } from '@/lib/moderation/subjects/excerpt'
import { findSubjects, type Subject } from '@/lib/moderation/subjects/subject'
import { SubjectKind } from '@/prisma/generated/enums'

/** Things named one by one; what more there is is counted. */
export const NAMED = 100

const refs = z.array(z.object({ kind: z.enum(SubjectKind), id: z.number() }))
const counts = z.object({
  reviews: z.number(),
  comments: z.number(),
  lists: z.number(),
  ratings: z.number(),
})

/** A thing among others: what it is, where, and how it begins. */
export type Named = Pick<Subject, 'kind' | 'id' | 'label' | 'path' | 'removals'> & { excerpt: string }
export type Everything = { counts: z.infer<typeof counts>; things: Named[] }

/** All that removing everything of a member would take, counted, and the newest of it one by one. */
export async function listEverythingOf(memberId: number): Promise<Everything> {
  const { rows } = await pool().query(
    `SELECT (SELECT count(*) FROM review WHERE member_id = $1)::int AS reviews,
       (SELECT count(*) FROM comment WHERE member_id = $1 AND deleted_at IS NULL)::int AS comments,
       (SELECT count(*) FROM film_list WHERE member_id = $1)::int AS lists,
       (SELECT count(*) FROM rating WHERE member_id = $1)::int AS ratings`,
    [memberId],
  )
  const things = await pool().query(
    `SELECT kind, id FROM (
       (SELECT 'review' AS kind, id, posted_at AS at FROM review WHERE member_id = $1 ORDER BY posted_at DESC LIMIT ${NAMED})
       UNION ALL (SELECT 'comment', id, posted_at FROM comment WHERE member_id = $1 AND deleted_at IS NULL
         ORDER BY posted_at DESC LIMIT ${NAMED})
       UNION ALL (SELECT 'list', id, made_at FROM film_list WHERE member_id = $1 ORDER BY id DESC LIMIT ${NAMED})
       UNION ALL SELECT 'profile', $1::int, 'infinity') t ORDER BY at DESC LIMIT ${NAMED}`,
    [memberId],
  )
  return { counts: counts.parse(rows[0]), things: await named(refs.parse(things.rows)) }
}

/** What an act took with it: its parts, the first of them one by one. */
export async function listParts(act: number): Promise<{ n: number; things: Named[] }> {
  const where = { parentId: act }
  const parts = await prisma().moderationAct.findMany({
    where,
    select: { subjectKind: true, subjectId: true },
    orderBy: { id: 'asc' },
    take: NAMED,
  })
  const n = parts.length < NAMED ? parts.length : await prisma().moderationAct.count({ where })
  return {
    n,
    things: await named(parts.map(({ subjectKind, subjectId }) => ({ kind: subjectKind, id: subjectId }))),
  }
}

async function named(all: z.infer<typeof refs>): Promise<Named[]> {
  const found = new Map<SubjectKind, Map<number, Subject>>()
  for (const kind of new Set(all.map((one) => one.kind)))
    found.set(
      kind,
      await findSubjects(
        prisma(),
        kind,
        all.filter((one) => one.kind === kind).map(({ id }) => id),
      ),
    )
  return all.flatMap(({ kind, id }) => {
    const subject = found.get(kind)?.get(id)
    if (!subject) return []
    const { label, path, removals, said } = subject
    return [{ kind, id, label, path, removals, excerpt: excerptOf(said, 120) }]
  })
}
