import type { Line } from '@/lib/documents/blocks/lines'
import { isProse, wordsOf } from '@/lib/documents/blocks/prose'
import { found, type Span } from '@/lib/documents/spans'
import type { Finder } from './house/finding'
import { INLINE, MOST_CUT, RESIDUE, type ResidueRule, UNPROSED } from './patterns'

/** Something a residue pattern matches, in the reading; `names` is the article it leads to. */
export type Residue = Span & { rule: string; names: string | null }

/** So many lines below a heading like "Latest articles" are taken for its list. */
const MOST_LISTED = 12

/** The residue among a document's lines. `isKept` says of a line that the review needs it, whatever it looks like. */
export function residueOf(
  text: string,
  lines: readonly Line[],
  isKept: (line: Line) => boolean,
  house: Finder,
): Residue[] {
  const residue: Residue[] = []
  let listing: { rule: string; left: number; gap: number | null } | null = null
  for (const line of lines) {
    const rule = isKept(line) ? null : ruleOf(line.text)
    const own = rule || isKept(line) ? null : house.line(line.text)
    if (own) residue.push({ start: line.start, end: line.end, rule: own, names: null })
    else if (rule) {
      const names = rule.pattern.exec(line.text)?.[1]?.trim() ?? null
      residue.push({ start: line.start, end: line.end, rule: rule.rule, names: cleanName(names) })
      listing = rule.listed && !names ? { rule: rule.rule, left: MOST_LISTED, gap: null } : null
    } else if (listing && listing.left > 0 && !isKept(line) && isListed(line) && goesOn(listing, line)) {
      residue.push({ start: line.start, end: line.end, rule: listing.rule, names: cleanName(line.text) })
      listing.left--
      listing.gap = line.gap
    } else {
      listing = null
      if (line.text.length > 8) residue.push(...inlineOf(text, line))
      if (!isKept(line)) residue.push(...house.within(text, line).map((one) => ({ ...one, names: null })))
    }
  }
  return residue
}

/** Titles that follow each other closely end where an empty line comes. */
const goesOn = ({ gap }: { gap: number | null }, line: Line) => gap === null || line.gap <= gap

/** The rule whose pattern a whole line is. */
export function ruleOf(line: string): ResidueRule | null {
  if (line.length > MOST_CUT) return null
  const rule = RESIDUE.find(({ pattern }) => pattern.test(line))
  return rule && (UNPROSED.has(rule.rule) || !isProse(line)) ? rule : null
}

/** A title of another article: short, no sentence, no name with a value. */
export const isListed = ({ text, gap, mark }: Pick<Line, 'text' | 'gap' | 'mark'>): boolean =>
  gap <= 1 &&
  mark !== 'heading' &&
  text.length <= 140 &&
  wordsOf(text).length >= 2 &&
  !isProse(text) &&
  !/[.。]$|^[\p{L} ’']{2,24}[:：]\s?\S{0,40}$/u.test(text)

function* inlineOf(text: string, line: Line): Generator<Residue> {
  for (const { rule, pattern } of INLINE)
    for (const { start, end, groups } of found(pattern, text, line))
      yield { start, end, rule, names: cleanName(groups[1] ?? null) }
}

function cleanName(names: string | null): string | null {
  return names?.replace(/^[\s\-–—*•>|]+|[\s)\]|»›→]+$/gu, '') || null
}
