import type { Line } from '@/lib/documents/blocks/lines'
import { isProse, wordsOf } from '@/lib/documents/blocks/prose'
import { sentencesOf } from '@/lib/documents/blocks/sentences'
import type { Span } from '@/lib/documents/spans'

/** The longest headline and dek, in characters. */
const LONGEST = { headline: 200, dek: 260 }
/** So many lines from the top may be the headline. */
const LOOKED_AT = 8

export type Headed = { headline: Line | null; dek: Span | null }

/** The headline and the sentence below it. `isOther` tells lines that are a byline, a box, a label. */
export function headlineOf(text: string, lines: readonly Line[], isOther: (line: Line) => boolean): Headed {
  const top = lines.slice(0, LOOKED_AT)
  const marked = top.find((line) => line.mark === 'heading' && !isOther(line))
  const headline = marked ?? top.find((line) => isHeadline(line) && !isOther(line)) ?? null
  if (!headline || (!marked && top.indexOf(headline) > 3)) return { headline: null, dek: null }
  const at = lines.indexOf(headline)
  const below = lines[at + 1]
  return {
    headline,
    dek: below && isDek(text, below, lines[at + 2], isOther) ? { start: below.start, end: below.end } : null,
  }
}

const isHeadline = (line: Line) =>
  line.text.length <= LONGEST.headline &&
  wordsOf(line.text).length >= 1 &&
  !isProse(line.text.replace(/[.!?…]+$/, ''))

function isDek(text: string, line: Line, next: Line | undefined, isOther: (line: Line) => boolean): boolean {
  if (isOther(line) || line.text.length > LONGEST.dek || line.gap > 1 || wordsOf(line.text).length < 4)
    return false
  if (line.mark === 'quote' || line.mark === 'item') return false
  if (sentencesOf(text, line).length > 2) return false
  return line.mark === 'heading' || !next || next.gap >= 2 || isOther(next)
}
