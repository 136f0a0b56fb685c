import type { Paragraph } from '@/lib/documents/blocks/paragraphs'
import { wordsOf } from '@/lib/documents/blocks/prose'
import { NAME } from '@/lib/documents/facts/names'
import type { Section } from '@/lib/documents/sections/sections'
import { foundWithin, type Span, within } from '@/lib/documents/spans'

/** Words somebody in the film says, with who says them where the document tells. */
export type Quote = Span & { speaker: string | null; confidence: number }

const OPEN = '["“„«「『‘]'
const CLOSE = '["”“»」』’]'
const SPEAKER = String.raw`(?:(?:The|A|El|La|Los|Le|Les|Der|Die|Das|Il)\s\p{Ll}[\p{L}’'-]{1,24}|${NAME}|\p{Lu}[\p{L}’'.-]{1,30}(?:\s\p{Lu}[\p{L}’'.-]{1,30}){0,2}|[가-힣]{1,6}(?:\s[가-힣]{1,6})?)`
const AFTER = new RegExp(
  String.raw`(${OPEN}\s?[^"“”„«»「」『』\n]{4,400}?\s?${CLOSE})\s?(?:[–—~-]{1,2}|\()\s?(${SPEAKER})(?=$|[\s,.)(])`,
  'gmu',
)
const BEFORE = new RegExp(
  String.raw`^[ \t•*–—-]{0,4}(${SPEAKER})\s?(?:\([^)\n]{1,40}\)\s?)?[:：]\s?(${OPEN}\s?[^"“”„«»「」『』\n]{4,400}?${CLOSE})`,
  'gmu',
)
const SAYS = new RegExp(
  String.raw`(${SPEAKER})\s(?:says|tells|asks|whispers|shouts|warns|mutters|snarls|declares|replies|sagt|fragt|dit|murmure|dice|susurra)(?:\s[\p{Ll}\p{Lu}][\p{L}-]{1,20}){0,3}[,:]\s?(${OPEN}\s?[^"“”„«»「」\n]{4,300}?${CLOSE})`,
  'gu',
)
const BARE = new RegExp(
  String.raw`^[ \t•*–—-]{0,4}(${OPEN}\s?[^"“”„«»「」『』\n]{4,400}?${CLOSE})\s?$`,
  'gmu',
)

type Way = { pattern: RegExp; speaker: number | null; words: number; confidence: number }
const IN_SECTION: Way[] = [
  { pattern: AFTER, speaker: 2, words: 1, confidence: 0.95 },
  { pattern: BEFORE, speaker: 1, words: 2, confidence: 0.95 },
  { pattern: BARE, speaker: null, words: 1, confidence: 0.85 },
]
const ELSEWHERE: Way[] = [
  { pattern: AFTER, speaker: 2, words: 1, confidence: 0.8 },
  { pattern: SAYS, speaker: 1, words: 2, confidence: 0.8 },
]

/** The film's words a document quotes. Places are those of the words between the signs. */
export function quotesOf(
  text: string,
  paragraphs: readonly Paragraph[],
  sections: readonly Section[],
): Quote[] {
  const inside = sections.filter(({ kind, inferred }) => kind === 'quotes' && !inferred)
  const [inSection, elsewhere] = [true, false].map((is) =>
    paragraphs.filter((paragraph) => inside.some((section) => within(paragraph, section)) === is),
  )
  const by = (ways: readonly Way[], among: readonly Paragraph[] = []) =>
    ways.flatMap((way) =>
      [...foundWithin(way.pattern, text, among)].map((match) => quoteOf(text, match, way)),
    )
  const quotes = [...by(IN_SECTION, inSection), ...by(ELSEWHERE, elsewhere)]
  const apart: Quote[] = []
  for (const quote of quotes)
    if (
      !apart.some((one) => one.start < quote.end && quote.start < one.end) &&
      wordsOf(text.slice(quote.start, quote.end)).length > 1
    )
      apart.push(quote)
  return apart.sort((one, other) => one.start - other.start)
}

function quoteOf(
  text: string,
  match: Span & { groups: string[] },
  { speaker, words, confidence }: Way,
): Quote {
  const said = match.groups[words] ?? ''
  const at = text.indexOf(said, match.start)
  const lead = /^["“„«「『‘]\s?/.exec(said)?.[0].length ?? 0
  const tail = /\s?["”“»」』’]$/.exec(said)?.[0].length ?? 0
  const name = speaker === null ? null : (match.groups[speaker] ?? null)
  return {
    start: at + lead,
    end: at + said.length - tail,
    speaker: name?.replace(/[.,]$/, '') || null,
    confidence,
  }
}
