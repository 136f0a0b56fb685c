import 'server-only'
import { z } from 'zod'
import { prisma, rows } from '@/lib/db'
import { diaryPath } from '@/lib/diary/path'
import { findSubjects } from '@/lib/moderation/subjects/subject'
import { matcherOf, type Pattern } from './matching/matcher'

/** How far back a rule is tried, in days, and how many of what it would have met are shown. */
export const TRIED_DAYS = 30
export const SHOWN_MAX = 50
/** Texts read at once, so that memory is bounded whatever there was. */
const BATCH = 2_000

const KINDS = ['review', 'comment', 'list', 'profile', 'diary'] as const
type Kind = (typeof KINDS)[number]
type Met = { kind: Kind; id: number; words: string }

export type Tried = { looked: number; met: number; shown: (Met & { label: string; path: string })[] }

const said = z.object({
  kind: z.enum(KINDS),
  id: z.number(),
  at: z.date(),
  raw: z.string(),
  whole: z.string(),
})

const PLAIN = `cooked #>> '{plain,whole}'`
const LATELY = `
  SELECT 'review' AS kind, id, posted_at AS at, concat_ws(E'\\n', title, raw) AS raw, coalesce(${PLAIN}, '') AS whole
  FROM review WHERE withdrawn_at IS NULL AND posted_at > now() - interval '${TRIED_DAYS} days'
  UNION ALL
  SELECT 'comment', id, posted_at, raw, coalesce(${PLAIN}, '')
  FROM comment WHERE deleted_at IS NULL AND raw IS NOT NULL AND posted_at > now() - interval '${TRIED_DAYS} days'
  UNION ALL
  SELECT 'list', id, changed_at, concat_ws(E'\\n', title, raw, n.raws), concat_ws(E'\\n', ${PLAIN}, n.wholes)
  FROM film_list l CROSS JOIN LATERAL (
    SELECT string_agg(e.raw, E'\\n' ORDER BY place) AS raws, string_agg(e.${PLAIN}, E'\\n' ORDER BY place) AS wholes
    FROM film_list_entry e WHERE e.list_id = l.id AND e.raw IS NOT NULL) n
  WHERE visibility <> 'onlyMe' AND changed_at > now() - interval '${TRIED_DAYS} days'
  UNION ALL
  SELECT 'profile', id, profile_at, concat_ws(E'\\n', name, pronouns, bio), ''
  FROM member WHERE profile_at > now() - interval '${TRIED_DAYS} days'
  UNION ALL
  SELECT 'diary', d.id, noted_at, raw, coalesce(d.${PLAIN}, '')
  FROM diary_entry d JOIN member m ON m.id = d.member_id
  WHERE raw IS NOT NULL AND diary_visibility <> 'onlyMe' AND noted_at > now() - interval '${TRIED_DAYS} days'`

/** What a rule would have met in the texts of the last thirty days, the newest first, without doing anything. */
export async function tryRule(pattern: Pattern): Promise<Tried> {
  const find = matcherOf([pattern])
  const met: Met[] = []
  let [looked, count] = [0, 0]
  for (let offset = 0; ; offset += BATCH) {
    const some = await rows(
      said,
      `SELECT * FROM (${LATELY}) s ORDER BY at DESC, kind, id LIMIT ${BATCH} OFFSET $1`,
      [offset],
    )
    looked += some.length
    for (const { kind, id, raw, whole } of some) {
      const [found] = [...find(raw), ...find(whole)]
      if (!found) continue
      count++
      if (met.length < SHOWN_MAX) met.push({ kind, id, words: found.words })
    }
    if (some.length < BATCH) break
  }
  return { looked, met: count, shown: await named(met) }
}

type Named = Map<number, { label: string; path: string }>

async function named(met: readonly Met[]): Promise<Tried['shown']> {
  const found = new Map<Kind, Named>()
  for (const kind of KINDS) {
    const ids = met.filter((one) => one.kind === kind).map(({ id }) => id)
    found.set(kind, kind === 'diary' ? await diaries(ids) : await findSubjects(prisma(), kind, ids))
  }
  return met.flatMap((one) => {
    const subject = found.get(one.kind)?.get(one.id)
    return subject ? [{ ...one, label: subject.label, path: subject.path }] : []
  })
}

async function diaries(ids: number[]): Promise<Named> {
  const entries = await prisma().diaryEntry.findMany({
    where: { id: { in: ids } },
    select: { id: true, seenOn: true, member: { select: { handle: true, name: true } } },
  })
  return new Map(
    entries.map(({ id, seenOn, member: { handle, name } }) => {
      const [year, month] = [seenOn.getUTCFullYear(), seenOn.getUTCMonth() + 1]
      return [id, { label: `${name ?? handle}’s diary`, path: diaryPath(handle, { year, month }) }]
    }),
  )
}
