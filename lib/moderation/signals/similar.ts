import 'server-only'
import { z } from 'zod'
import { pool, prisma } from '@/lib/db'
import { excerptOf } from '@/lib/moderation/subjects/excerpt'
import { findSubjects } from '@/lib/moderation/subjects/subject'

/** How many of an author's last texts are compared, how much of each, and from which likeness on one is shown. */
export const COMPARED = 100
const SIGNS = 2_000
const ALIKE = 0.35
const SHOWN = 5

const found = z.array(
  z.object({ kind: z.enum(['review', 'comment', 'list']), id: z.number(), alike: z.number() }),
)

type Text = { kind: string; id: number; raw: string }

/**
 * What the same author wrote lately for everybody that reads like a text: trigrams the two share, 0–1 (pg_trgm's similarity), the
 * likest first. Bounded in texts and in signs, however much there is.
 */
export async function listSimilar(memberId: number, { kind, id, raw }: Text) {
  const { rows } = await pool().query(
    `WITH lately AS (
       (SELECT 'review' AS kind, id, raw FROM review WHERE member_id = $1 AND raw <> '' ORDER BY id DESC LIMIT ${COMPARED})
       UNION ALL
       (SELECT 'comment', id, raw FROM comment WHERE member_id = $1 AND raw IS NOT NULL ORDER BY id DESC LIMIT ${COMPARED})
       UNION ALL
       (SELECT 'list', id, concat_ws(E'\\n', title, raw) FROM film_list
         WHERE member_id = $1 AND visibility = 'everybody' ORDER BY id DESC LIMIT ${COMPARED})
     ), compared AS (
       SELECT kind, id, similarity(left(raw, ${SIGNS}), left($2, ${SIGNS})) AS alike FROM lately
       WHERE NOT (kind = $3 AND id = $4))
     SELECT * FROM compared WHERE alike >= ${ALIKE} ORDER BY alike DESC, id DESC LIMIT ${SHOWN}`,
    [memberId, raw, kind, id],
  )
  const all = found.parse(rows)
  const subjects = {
    review: await findSubjects(prisma(), 'review', idsOf(all, 'review')),
    comment: await findSubjects(prisma(), 'comment', idsOf(all, 'comment')),
    list: await findSubjects(prisma(), 'list', idsOf(all, 'list')),
  }
  return all.flatMap(({ kind, id, alike }) => {
    const subject = subjects[kind].get(id)
    if (!subject) return []
    const { label, path, isPublic, said } = subject
    return [{ kind, id, alike, label, path, isPublic, excerpt: excerptOf(said, 160) }]
  })
}

const idsOf = (all: z.infer<typeof found>, kind: string) =>
  all.filter((one) => one.kind === kind).map(({ id }) => id)
