import type { Paragraph } from '@/lib/documents/blocks/paragraphs'
import { wordsOf } from '@/lib/documents/blocks/prose'
import { closes, surelyAbout } from './inferring'
import type { SectionKind } from './kinds'

/** Paragraphs of a review that belong together, with what they are surely about. */
export type Part = { body: Paragraph[]; kind: SectionKind | null }

/** Shorter paragraphs, in words, are about too little to begin a part. */
const LEAST = 40

/**
 * Parts a stretch without headings where its paragraphs turn to something else. `isWhole`: it is the whole review, whose
 * last paragraph may be its verdict.
 */
export function partsOf(body: readonly Paragraph[], isWhole: boolean): Part[] {
  const parts: Part[] = []
  const prose = body.filter((paragraph) => paragraph.prose)
  for (const paragraph of body) {
    const part = parts.at(-1)
    const isLast = isWhole && prose.length > 2 && paragraph === prose.at(-1)
    const kind = isLast && closes(paragraph.text) ? 'verdict' : turnOf(paragraph)
    if (!part || (kind && kind !== part.kind && wordsIn(part) >= LEAST))
      parts.push({ body: [paragraph], kind })
    else part.body.push(paragraph)
  }
  return parts
}

const turnOf = (paragraph: Paragraph): SectionKind | null =>
  paragraph.prose && wordsOf(paragraph.text).length >= LEAST ? surelyAbout(paragraph.text) : null

const wordsIn = ({ body }: Part) =>
  body.reduce((sum, { prose, text }) => sum + (prose ? wordsOf(text).length : 0), 0)
