import 'server-only'
import { z } from 'zod'
import { prisma, rows } from '@/lib/db'
import { findSubjects } from '@/lib/moderation/subjects/subject'
import { matcherOf, type Pattern } from './matching/matcher'

/** How far back a rule is tried, in days, and how many of what it would have met are shown. */
export const TRIED_DAYS = 30
export const SHOWN_MAX = 50
/** Texts read at once, so that memory is bounded whatever there was. */
const BATCH = 2_000

export type Tried = {
  looked: number
  met: number
  shown: { kind: 'review' | 'comment'; id: number; words: string; label: string; path: string }[]
}

const said = z.object({
  kind: z.enum(['review', 'comment']),
  id: z.number(),
  at: z.date(),
  raw: z.string(),
  whole: z.string(),
})

const LATELY = `
  SELECT 'review' AS kind, id, posted_at AS at, concat_ws(E'\\n', title, raw) AS raw, cooked #>> '{plain,whole}' AS whole
  FROM review WHERE withdrawn_at IS NULL AND posted_at > now() - interval '${TRIED_DAYS} days'
  UNION ALL
  SELECT 'comment', id, posted_at, raw, coalesce(cooked #>> '{plain,whole}', '')
  FROM comment WHERE deleted_at IS NULL AND raw IS NOT NULL AND posted_at > now() - interval '${TRIED_DAYS} days'`

/** What a rule would have met in the texts of the last thirty days, the newest first, without doing anything. */
export async function tryRule(pattern: Pattern): Promise<Tried> {
  const find = matcherOf([pattern])
  const met: Pick<Tried['shown'][number], 'kind' | 'id' | 'words'>[] = []
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

async function named(met: Pick<Tried['shown'][number], 'kind' | 'id' | 'words'>[]): Promise<Tried['shown']> {
  const of = (kind: 'review' | 'comment') =>
    findSubjects(
      prisma(),
      kind,
      met.filter((one) => one.kind === kind).map(({ id }) => id),
    )
  const found = { review: await of('review'), comment: await of('comment') }
  return met.flatMap((one) => {
    const subject = found[one.kind].get(one.id)
    return subject ? [{ ...one, label: subject.label, path: subject.path }] : []
  })
}
