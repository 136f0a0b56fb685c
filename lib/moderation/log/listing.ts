import 'server-only'
import { z } from 'zod'
import { endOf, type Month, startOf } from '@/lib/calendar/months'
import { rows } from '@/lib/db'
import { makeCursor, readCursor } from '@/lib/doors/cursors'
import { tagged } from '@/lib/doors/tags'
import { tags } from '@/lib/tags'
import { ActKind, Rule } from '@/prisma/generated/enums'
import { type LogLine, line, linesOf } from './line'
import { IS_LISTED } from './listed'
import { type LogList, logPath } from './path'

const PER_PAGE = 50

type Page = { lines: LogLine[]; next: string | null }

/** A page of the log, the latest first; null for a cursor that we never handed out. */
export function listLog(list: LogList): Promise<Page | null> {
  const whole = logPath({ ...list, after: null })
  return tagged([tags.acts], `log ${logPath(list)}`, async () => {
    const after = list.after === null ? null : readCursor(whole, list.after)
    if (list.after !== null && after === null) return null
    const found = await read(list, after, PER_PAGE + 1)
    const lines = found.slice(0, PER_PAGE)
    const last = lines.at(-1)
    return { lines, next: found.length > PER_PAGE && last ? makeCursor(whole, last.id) : null }
  })
}

/** All of a month. */
export const listMonth = (month: Month): Promise<LogLine[]> =>
  tagged([tags.acts], `log of ${month}`, () => read({ month }, null, null))

/** One act that the log lists; null for any other. */
export const getListed = (id: number): Promise<LogLine | null> =>
  tagged([tags.acts], `act ${id}`, async () => {
    const one = `SELECT a.id FROM moderation_act a WHERE a.id = $1::int AND ${IS_LISTED}`
    return (await rows(line, linesOf(one), [id]))[0] ?? null
  })

function read(
  { act, rule, month }: Partial<LogList>,
  after: number | null,
  most: number | null,
): Promise<LogLine[]> {
  const values: unknown[] = []
  const given = (value: unknown) => `$${values.push(value)}`
  const wants = [IS_LISTED]
  if (act) wants.push(`a.kind = ${given(act)}::act_kind`)
  if (rule) wants.push(`a.rule = ${given(rule)}::rule`)
  if (month)
    wants.push(`a.at >= ${given(startOf(month))}::timestamptz AND a.at < ${given(endOf(month))}::timestamptz`)
  if (after !== null)
    wants.push(`(a.at, a.id) < (SELECT b.at, b.id FROM moderation_act b WHERE b.id = ${given(after)}::int)`)
  const limit = most === null ? '' : `LIMIT ${given(most)}::int`
  const acts = `SELECT a.id FROM moderation_act a WHERE ${wants.join(' AND ')} ORDER BY a.at DESC, a.id DESC ${limit}`
  return rows(line, linesOf(acts), values)
}

const ofAll = z.object({ kinds: z.array(z.enum(ActKind)), rules: z.array(z.enum(Rule)) })

/** By what there is anything to be narrowed. */
export const listWays = (): Promise<z.infer<typeof ofAll>> =>
  tagged([tags.acts], 'ways of the log', async () => {
    const listed = `FROM moderation_act a WHERE a.parent_id IS NULL`
    const [found] = await rows(
      ofAll,
      `SELECT ARRAY(SELECT k::text FROM unnest(enum_range(NULL::act_kind)) k
           WHERE EXISTS (SELECT ${listed} AND a.kind = k)) AS kinds,
         ARRAY(SELECT r::text FROM unnest(enum_range(NULL::rule)) r WHERE EXISTS (SELECT ${listed} AND a.rule = r)) AS rules`,
    )
    return found ?? { kinds: [], rules: [] }
  })
