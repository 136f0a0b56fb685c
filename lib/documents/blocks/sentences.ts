import { type Span, trimmed } from '@/lib/documents/spans'

/** Abbreviations whose full stop ends nothing. */
const ABBREVIATED =
  /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Dr|Prof|St|vs|No|Vol|Jr|Sr|etc|e\.g|i\.e|approx|mins?|hrs?|\p{Lu})\.$/u
const END = /(?:[.!?…]{1,6}["'”’»)\]]{0,3}(?=\s|$)|[。！？][」』”’）]{0,3})/gu

/** Where the sentences of a stretch of text stand. A line's end that is not within a sentence ends one as well. */
export function sentencesOf(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = []
  const part = text.slice(start, end)
  let at = 0
  const add = (to: number) => {
    const span = trimmed(text, { start: start + at, end: start + to })
    if (span.end > span.start) sentences.push(span)
    at = to
  }
  for (const match of part.matchAll(END)) {
    const stop = match.index + match[0].length
    const isSmall = /^\s+\p{Ll}/u.test(part.slice(stop, stop + 8)) && match[0] !== '!'
    if (!isSmall && !ABBREVIATED.test(part.slice(Math.max(0, stop - 10), stop))) add(stop)
  }
  add(part.length)
  return sentences
}
