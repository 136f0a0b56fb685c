import type { Paragraph } from '@/lib/documents/blocks/paragraphs'
import { sentencesOf } from '@/lib/documents/blocks/sentences'
import type { Section } from '@/lib/documents/sections/sections'
import { type Span, trimmed, within } from '@/lib/documents/spans'

export type TriviaFound = Span & { confidence: number }

const BULLET = /^[\s•*▪►·–—-]{1,4}|^\d{1,2}[.)]\s/u
const CALLED =
  /^(?:fun fact|trivia|did you know(?: that)?|interesting fact|good to know|wissenswertes|schon gewusst|le saviez-vous|anecdote|curiosidad|sabías que|비하인드|トリビア)\s?[:：?–—…-]{1,3}\s?/iu

/** What a document tells about the film beside reviewing it: each item of its trivia, and sentences that say they are one. */
export function triviaOf(
  text: string,
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
): TriviaFound[] {
  const inside = sections.filter(({ kind, inferred }) => kind === 'trivia' && !inferred)
  return paragraphs.flatMap((paragraph) => {
    const section = inside.find((one) => within(paragraph, one))
    if (section) {
      const from =
        section.heading && paragraph.start === section.start
          ? headed(text, paragraph, section.heading)
          : paragraph.start
      if (from >= paragraph.end) return []
      return items(text, { start: from, end: paragraph.end })
    }
    return called(text, paragraph)
  })
}

/** Where a paragraph goes on behind a heading fused into it; its end where it is the heading. */
const headed = (text: string, { start, end }: Span, heading: string) =>
  start + (/^[\s:：.?!–—-]*/u.exec(text.slice(start + heading.length, end))?.[0].length ?? 0) + heading.length

function items(text: string, span: Span): TriviaFound[] {
  const lines = text.slice(span.start, span.end).split('\n')
  let at = span.start
  const listed = lines.some((line) => BULLET.test(line))
  const spans = listed
    ? lines.map((line) => {
        const lead = BULLET.exec(line)?.[0].length ?? 0
        const one = trimmed(text, { start: at + lead, end: at + line.length })
        at += line.length + 1
        return one
      })
    : [trimmed(text, span)]
  return spans.filter(({ start, end }) => end - start > 8).map((one) => ({ ...one, confidence: 0.95 }))
}

function called(text: string, paragraph: Paragraph): TriviaFound[] {
  const sentences = sentencesOf(text, paragraph)
  return sentences.flatMap((sentence, n) => {
    const lead = CALLED.exec(text.slice(sentence.start, sentence.end))?.[0].length
    if (lead === undefined) return []
    const rest = trimmed(text, { start: sentence.start + lead, end: sentence.end })
    const next = sentences[n + 1]
    const span = rest.end - rest.start > 8 ? rest : next
    return span ? [{ start: span.start, end: span.end, confidence: 0.85 }] : []
  })
}
