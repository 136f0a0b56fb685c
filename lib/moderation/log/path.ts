import { isMonth, type Month } from '@/lib/calendar/months'
import { ActKind, Rule } from '@/prisma/generated/enums'

export const LOG = '/moderation-log'
export const FEED = `${LOG}/feed.xml`

/** One act of it. */
export const actPath = (id: number): string => `${LOG}/acts/${id}`
/** A month of it as a table. */
export const logCsvPath = (month: Month): string => `${LOG}/month/${month}/log.csv`

/** What of the log is asked for; null is all. */
export type LogList = { act: ActKind | null; rule: Rule | null; month: Month | null; after: string | null }

export const WHOLE: LogList = { act: null, rule: null, month: null, after: null }

/** The parts of a list's address, in the one order it takes. */
const PARTS = ['act', 'rule', 'month', 'after'] as const

const kebab = (word: string) => word.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const KINDS = new Map(Object.values(ActKind).map((kind) => [kebab(kind), kind]))

/**
 * Reads the segments after the log's own: pairs of name and value in one order, none twice. Null for anything else,
 * so that every list has exactly one address.
 */
export function readLogPath(segments: readonly string[]): LogList | null {
  const list = { ...WHOLE }
  let last = -1
  for (let i = 0; i < segments.length; i += 2) {
    const [name = '', value] = segments.slice(i, i + 2)
    const order = (PARTS as readonly string[]).indexOf(name)
    if (order <= last || !value || !take(list, name, value)) return null
    last = order
  }
  return list
}

function take(list: LogList, name: string, value: string): boolean {
  if (name === 'act') list.act = KINDS.get(value) ?? null
  else if (name === 'rule') list.rule = Object.values(Rule).find((rule) => rule === value) ?? null
  else if (name === 'month') list.month = isMonth(value) ? value : null
  else list.after = value
  return list[name as keyof LogList] !== null
}

/** The one address of a list. */
export function logPath(asked: Partial<LogList> = {}): string {
  const list = { ...WHOLE, ...asked }
  const segments = PARTS.flatMap((name) => {
    const value = list[name]
    return value === null ? [] : [name, name === 'act' ? kebab(value) : value]
  })
  return [LOG, ...segments].join('/')
}
