import { fusedHeading } from '@/lib/documents/sections/kinds'
import type { Span } from '@/lib/documents/spans'
import type { Line } from './lines'
import { endsSentence, isProse } from './prose'

/** Lines that belong together: a line by itself, or prose that was broken into lines of one width. */
export type Paragraph = Span & { text: string; lines: Line[]; gap: number; prose: boolean }

/** What a hand-wrapped line is at least as long as. */
const WRAPPED = 45

/** The paragraphs of a reading, in order. `text` is the reading the lines are of. */
export function paragraphsOf(text: string, lines: readonly Line[]): Paragraph[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && goesOn(before, line, group.length > 1)) group.push(line)
    else groups.push([line])
  }
  return groups.map((group) => {
    const first = group[0] as Line
    const last = group.at(-1) as Line
    const whole = text.slice(first.start, last.end)
    return {
      start: first.start,
      end: last.end,
      text: whole,
      lines: group,
      gap: first.gap,
      prose: isProse(whole),
    }
  })
}

/** Whether a line goes on with the sentence of the one before it, as in texts of lines of one width. */
const goesOn = (before: Line, line: Line, isWrapped: boolean): boolean =>
  line.gap === 0 &&
  line.mark === before.mark &&
  line.mark !== 'item' &&
  (before.text.length >= WRAPPED || (isWrapped && !endsSentence(before.text))) &&
  before.text.length <= 120 &&
  !/[:：]$/.test(before.text) &&
  !(endsSentence(before.text) && fusedHeading(line.text.slice(0, 80))) &&
  !/^[\p{L} ’']{2,24}[:：]\s/u.test(line.text) &&
  (!endsSentence(before.text) || (before.text.length >= 60 && line.text.length > WRAPPED))
