import { THING } from '@/lib/moderation/words'
import type { ActKind } from '@/prisma/generated/enums'
import type { LogLine } from './line'

/** A line in words: what comes before its film, and after it. */
export type Said = { before: string; after: string }

/** A day in words, as pages have it that are the same for everybody. */
export const dayInWords = (at: Date): string =>
  at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

const a = (thing: string) => (/^[aeiou]/.test(thing) ? `an ${thing}` : `a ${thing}`)
const many = (n: number, one: string) => `${n.toLocaleString('en')} ${n === 1 ? one : `${one}s`}`
const until = ({ until: ends }: LogLine) => (ends ? `until ${dayInWords(ends)}` : 'for good')

type Says = (thing: string, line: LogLine) => string

const DONE: Readonly<Record<ActKind, Says>> = {
  dismiss: (thing) => `Dismissed what was said against ${a(thing)}`,
  approve: (thing) => `Let ${a(thing)} stand`,
  warn: (thing) => `Warned whoever wrote ${a(thing)}`,
  hide: (thing) => `Hid ${a(thing)}`,
  hold: (thing) => `Held ${a(thing)} back`,
  markSpoiler: (thing) => `Marked a spoiler in ${a(thing)}`,
  askEdit: (thing) => `Asked for a change to ${a(thing)}`,
  remove: (thing) => `Removed ${a(thing)}`,
  removeEverything: (_, { parts }) => `Removed everything of a member, ${many(parts, 'thing')}`,
  exclude: (_, { parts }) => `Excluded ${parts === 0 ? 'a rating' : many(parts, 'rating')}`,
  silence: (_, line) => `Kept a member from posting ${until(line)}`,
  suspend: (_, line) => `Suspended a member ${until(line)}`,
  restore: () => 'Took something back',
}

const TAKEN_BACK: Readonly<Record<ActKind, Says>> = {
  dismiss: (thing) => `Opened the case of ${a(thing)} again`,
  approve: (thing) => `Opened the case of ${a(thing)} again`,
  warn: (thing) => `Took back a warning for ${a(thing)}`,
  hide: (thing) => `Showed ${a(thing)} again`,
  hold: (thing) => `Showed ${a(thing)}`,
  markSpoiler: (thing) => `Took back a spoiler mark in ${a(thing)}`,
  askEdit: (thing) => `Asked no longer for a change to ${a(thing)}`,
  remove: (thing) => `Gave back ${a(thing)}`,
  removeEverything: () => 'Gave back everything of a member',
  exclude: (_, { parts }) => `Counted again ${parts === 0 ? 'a rating' : many(parts, 'rating')}`,
  silence: () => 'Let a member post again',
  suspend: () => 'Ended the suspension of a member',
  restore: () => 'Took something back',
}

/** What was done, as the log has it: nobody’s name, and no word of what was written. */
export function saying(line: LogLine): Said {
  const { kind, about, film, undoes } = line
  const says = undoes ? TAKEN_BACK[undoes.kind] : DONE[kind]
  const before = says(THING[about], line)
  const waits = !undoes && (kind === 'hide' || kind === 'hold') ? ', until somebody looked at it' : ''
  return film
    ? { before: `${before} ${about === 'comment' ? 'on' : 'of'}`, after: waits }
    : { before, after: waits }
}

/** The same as one sentence of text. */
export function inOneLine(line: LogLine): string {
  const { before, after } = saying(line)
  return line.film ? `${before} ${titleOf(line.film)}${after}` : `${before}${after}`
}

export const titleOf = ({ title, year }: NonNullable<LogLine['film']>): string =>
  year === null ? title : `${title} (${year})`

const OTHERWISE = ', by who had decided first: there was nobody else'
/** What is decided by an appeal is done in the same moment. */
const MOMENT = 60_000

/** Whether an appeal did it, that takes back another or that this was taken back. */
export function isOnAppeal({ undoes, at, undoneAt, appeal, appealedAt }: LogLine): boolean {
  const back = undoes ? at : undoneAt
  return appeal === 'upheld' && !!back && !!appealedAt && Math.abs(+back - +appealedAt) < MOMENT
}

/** What became of it since, as a sentence; null where it stands as it was decided. */
export function since(line: LogLine): string | null {
  const { kind, undoneAt, appeal, appealedAt, byFirstDecider, undoes, back } = line
  const other = byFirstDecider ? OTHERWISE : ''
  if (back > 0) return `${many(back, 'rating')} of these ${back === 1 ? 'counts' : 'count'} again`
  if (undoes) return isOnAppeal(line) ? `On appeal${other}` : null
  if (undoneAt && isOnAppeal(line)) return `Taken back on ${dayInWords(undoneAt)}, on appeal${other}`
  if (undoneAt && (kind === 'hide' || kind === 'hold')) return `Looked at on ${dayInWords(undoneAt)}`
  if (undoneAt) return `Taken back on ${dayInWords(undoneAt)}`
  return appeal && appealedAt ? `Stands after an appeal, decided on ${dayInWords(appealedAt)}${other}` : null
}
