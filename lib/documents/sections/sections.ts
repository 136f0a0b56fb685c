import type { Paragraph } from '@/lib/documents/blocks/paragraphs'
import { wordsOf } from '@/lib/documents/blocks/prose'
import type { Span } from '@/lib/documents/spans'
import { inferKind } from './inferring'
import { fusedHeading, kindNamed, type SectionKind } from './kinds'
import { partsOf } from './parting'

/** A part of a review. `inferred` where the kind is ours: the heading is lost, or the critic's own. */
export type Section = Span & {
  heading: string | null
  inferred: boolean
  kind: SectionKind
  confidence: number
}

type Open = {
  heading: string | null
  kind: SectionKind | null
  start: number
  body: Paragraph[]
  fused: boolean
  /** What it is surely about, where that is why it begins. */
  about?: SectionKind | null
}

/** So many empty lines stand where a heading was. */
const LOST = 2

/** The parts of a review from its paragraphs, those that are neither headline, box nor byline. */
export function sectionsOf(paragraphs: readonly Paragraph[]): Section[] {
  const opened: Open[] = []
  const open = (start: number, heading: string | null, kind: SectionKind | null) => {
    const section: Open = { heading, kind, start, body: [], fused: false }
    opened.push(section)
    return section
  }
  for (const [n, paragraph] of paragraphs.entries()) {
    const next = paragraphs[n + 1]
    if (isHeading(paragraph, next)) {
      open(paragraph.start, paragraph.text.replace(/\s?[:：]$/, ''), kindNamed(paragraph.text))
      continue
    }
    const fused = fusedHeading(paragraph.text.slice(0, 200))
    const current = opened.at(-1)
    // “Fun fact: …” is a sentence's beginning rather than a section's: the review goes on behind it.
    const isOver = current?.fused === true && current.kind === 'trivia' && paragraph.prose
    const isLost = paragraph.prose && paragraph.gap >= LOST && current?.body.some(({ prose }) => prose)
    const section = fused
      ? open(paragraph.start, fused.heading, fused.kind)
      : !current || isLost || isOver
        ? open(paragraph.start, null, null)
        : current
    section.fused ||= fused !== null
    section.body.push(paragraph)
  }
  const kept = opened.filter(({ heading, body }) => body.length > 0 || (heading && kindNamed(heading)))
  return finish(kept.flatMap((section) => parted(section, kept)))
}

/** A section whose heading is lost, parted where it turns to something else; the last one is the verdict as it stands. */
function parted(section: Open, all: readonly Open[]): Open[] {
  const isOnly = all.length === 1
  if (section.heading || (section === all.at(-1) && !isOnly)) return [section]
  const parts = partsOf(section.body, isOnly)
  if (parts.length === 1) return [section]
  return parts.map(({ body, kind }, n) => ({
    ...{ ...section, body, about: n === 0 ? null : kind },
    start: n === 0 ? section.start : (body[0]?.start ?? section.start),
  }))
}

function isHeading({ text, lines, prose }: Paragraph, next: Paragraph | undefined): boolean {
  const line = lines[0]
  if (!line || lines.length > 1 || prose) return false
  if (line.mark === 'heading') return true
  if (kindNamed(text)) return true
  if (!next?.prose || line.mark || text.length > 64 || wordsOf(text).length > 8 || next.gap > 1) return false
  return (
    !/[.,;!…"”'’»」。]$|^["“«„‘「–—-]|\d\s?[/%]|[★☆⭐]|[:：]\s?\S/u.test(text) &&
    /^[\p{Lu}\p{Lo}\d¿¡]/u.test(text)
  )
}

/** Two parts that turn out to be about the same are one. */
function joined(sections: readonly (Section & { isPart: boolean })[]): Section[] {
  const apart: Section[] = []
  for (const { isPart, ...section } of sections) {
    const last = apart.at(-1)
    if (isPart && last?.kind === section.kind && last.heading === null) last.end = section.end
    else apart.push(section)
  }
  return apart
}

function finish(opened: readonly Open[]): Section[] {
  const prosy = opened.filter(({ body }) => body.some(({ prose }) => prose))
  const sections = opened.map((section) => {
    const { heading, kind, start, body, about } = section
    const text = body.map((paragraph) => paragraph.text).join('\n')
    const place =
      section === prosy.at(-1) && prosy.length > 1 ? 'last' : section === prosy[0] ? 'first' : 'middle'
    const end = body.at(-1)?.end ?? start + (heading?.length ?? 0)
    return {
      heading,
      inferred: kind === null,
      kind: kind ?? about ?? inferKind(text, place, heading),
      confidence: kind ? 0.95 : 0.55,
      start,
      end,
      isPart: about !== undefined,
    }
  })
  return joined(sections)
}
