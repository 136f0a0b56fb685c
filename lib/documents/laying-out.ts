import { type Line, linesOf } from './blocks/lines'
import { type Paragraph, paragraphsOf } from './blocks/paragraphs'
import { type Field, fieldsOf } from './facts/fields'
import type { Formed } from './form/form'
import { type Byline, bylinesOf } from './heading/byline'
import { merged, Places } from './places'
import { cutsOf } from './residue/cutting'
import { holding } from './residue/holding'
import { finderOf } from './residue/house/finding'
import type { HouseRule } from './residue/house/rule'
import { type Residue, residueOf } from './residue/matching'
import type { Cut } from './residue/receipt'
import { repeatsOf } from './residue/repeats'
import { type Label, labelOf } from './scores/labels'

/** A document laid out: what is left when residue and repeats are gone, and which lines are no prose. */
export type LaidOut = {
  text: string
  lines: Line[]
  paragraphs: Paragraph[]
  fields: Field[]
  bylines: Byline[]
  labels: Label[]
  residue: Residue[]
  cuts: Cut[]
}

/** A line of which this much repeats another is a repeat. */
const MOSTLY = 0.9
/** No review has more facts in its box, or more scores. */
const MOST = 300

/** Finds what a document repeats and what is left over on it, and lays out the rest in lines and paragraphs. */
export function layOut(formed: Formed, rules: readonly HouseRule[]): LaidOut {
  const { text } = formed.source
  const all = linesOf(formed)
  const isLabel = (line: Line) =>
    labelOf(line, undefined)?.sure === true || (/[:：]\s*$/.test(line.text) && line.text.length < 40)
  const residue = residueOf(
    text,
    all,
    (line) => isLabel(line) && !/^(?:also|see|read|tags?)/i.test(line.text),
    finderOf(rules),
  )
  const starts = new Set(residue.map(({ start, end }) => `${start} ${end}`))
  const left = all.filter(({ start, end }) => !starts.has(`${start} ${end}`))
  const repeats = repeatsOf(text, groupsOf(text, left))
  const cuts = holding(formed.source.raw, cutsOf(formed.source, residue, repeats), rules)
  const repeated = new Places(merged(repeats))
  const lines = left.filter((line) => repeated.share(line) < MOSTLY)
  const paragraphs = paragraphsOf(text, lines)
  const fields = lines.flatMap((line, n) => fieldsOf(line, lines[n + 1])).slice(0, MOST)
  const labels = lines.flatMap((line, n) => labelOf(line, lines[n + 1]) ?? []).slice(0, MOST)
  return { text, lines, paragraphs, fields, bylines: bylinesOf(lines).slice(0, MOST), labels, residue, cuts }
}

/** Lines without an empty one between, each group in its paragraphs. */
function groupsOf(text: string, lines: readonly Line[]): Paragraph[][] {
  const groups: Paragraph[][] = []
  for (const paragraph of paragraphsOf(text, lines)) {
    const group = groups.at(-1)
    if (group && paragraph.gap === 0 && isBlank(text, group.at(-1), paragraph)) group.push(paragraph)
    else groups.push([paragraph])
  }
  return groups
}

/** Whether nothing that was left out stood between two. */
const isBlank = (text: string, before: Paragraph | undefined, { start }: Paragraph) =>
  before !== undefined && text.slice(before.end, start).trim() === ''
