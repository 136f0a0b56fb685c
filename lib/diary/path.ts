import { profilePath } from '@/lib/members/handles'

/** A part of a diary: all of it, a year or a month, and where a page of that begins. */
export type DiaryPart = { year: number | null; month: number | null; after: string | null }

export const WHOLE_DIARY: DiaryPart = { year: null, month: null, after: null }

/** Reads the segments after `/diary`; null for anything else, so that each part has exactly one address. */
export function readDiaryPath(segments: readonly string[]): DiaryPart | null {
  const [first, second, ...rest] = segments
  if (first === 'after' && second) return rest.length === 0 ? part(null, null, second) : null
  if (first === undefined) return part(null, null, null)
  if (!/^(1[89]|2\d)\d\d$/.test(first)) return null
  const year = Number(first)
  if (second === undefined) return part(year, null, null)
  const isMonth = /^(0[1-9]|1[0-2])$/.test(second)
  const [after, cursor, more] = isMonth ? rest : [second, ...rest]
  if (more !== undefined) return null
  const month = isMonth ? Number(second) : null
  if (after === undefined) return part(year, month, null)
  return after === 'after' && cursor ? part(year, month, cursor) : null
}

const part = (year: number | null, month: number | null, after: string | null) => ({ year, month, after })

/** The one address of a part of somebody’s diary. */
export function diaryPath(
  handle: string,
  { year = null, month = null, after = null }: Partial<DiaryPart> = {},
): string {
  const segments = [`${profilePath(handle)}/diary`]
  if (year !== null) segments.push(String(year))
  if (year !== null && month !== null) segments.push(String(month).padStart(2, '0'))
  if (after !== null) segments.push('after', after)
  return segments.join('/')
}

/** A note with what it hides. */
export const notePath = (handle: string, entry: number): string =>
  `${profilePath(handle)}/diary/notes/${entry}`

/** Where a member changes an entry of theirs. */
export const entryPath = (entry: number): string => `/account/diary/${entry}`

/** The first day of a part, and the first after it. */
export function daysOf({ year, month }: Pick<DiaryPart, 'year' | 'month'>): [string, string] | null {
  if (year === null) return null
  if (month === null) return [`${year}-01-01`, `${year + 1}-01-01`]
  const next = month === 12 ? [year + 1, 1] : [year, month + 1]
  const first = ([y, m]: (number | undefined)[]) => `${y}-${String(m).padStart(2, '0')}-01`
  return [first([year, month]), first(next)]
}
