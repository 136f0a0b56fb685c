import type { Formed, Mark } from '@/lib/documents/form/form'
import { overlaps, type Span, trimmed, within } from '@/lib/documents/spans'

/** A line that says something: its place in the reading, blanks at its ends left out. */
export type Line = Span & {
  text: string
  /** How many empty lines stand before it. */
  gap: number
  /** What markup says the whole line is. */
  mark: Mark['kind'] | null
}

const BREAK = /\r\n|[\n\r\u2028\u2029\f\v]/g

/** The lines of a reading that are not empty. */
export function linesOf({ source, marks }: Formed): Line[] {
  const { text } = source
  const lines: Line[] = []
  const whole = marks.filter(({ kind }) => kind !== 'emphasis' && kind !== 'spoiler')
  let at = 0
  let gap = 0
  let marked = 0
  const add = (end: number) => {
    const span = trimmed(text, { start: at, end })
    if (span.end === span.start) {
      gap++
      return
    }
    // Marks come by where they end, so those behind us are never looked at again.
    while (marked < whole.length && (whole[marked] as Mark).end <= span.start) marked++
    lines.push({ ...span, text: text.slice(span.start, span.end), gap, mark: markOf(whole, marked, span) })
    gap = 0
  }
  for (const match of text.matchAll(BREAK)) {
    add(match.index)
    at = match.index + match[0].length
  }
  add(text.length)
  return lines
}

function markOf(marks: readonly Mark[], from: number, span: Span): Mark['kind'] | null {
  for (let n = from; n < Math.min(marks.length, from + 8); n++) {
    const mark = marks[n] as Mark
    if (overlaps(mark, span) && within(span, { start: mark.start, end: mark.end + 1 })) return mark.kind
  }
  return null
}
