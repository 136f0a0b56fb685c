import type { Formed, Mark } from './form'
import { writeInline } from './inline'
import { Writer } from './source-text'

const HEADING = /^ {0,3}(#{1,6})[ \t]+/
const QUOTE = /^ {0,3}>(?!!) ?/
const ITEM = /^ {0,6}(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S)/
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]+){2,}\*[ \t]*|_{3,}|={3,})$/
const TABLE = /^ *\|(.{1,2000})\| *$/
const TABLE_RULE = /^ *\|[\s:|-]{2,}\| *$/
const FENCE = /^ {0,3}(?:```|~~~)/

/** Reads Markdown as its reader sees it, with its headings, quotes, items and emphasis marked. */
export function readMarkdown(raw: string): Formed {
  const writer = new Writer(raw)
  const marks: Mark[] = []
  let at = 0
  for (const line of raw.split(/(?<=\n)/)) {
    const text = line.replace(/\r?\n$/, '')
    writeLine(writer, raw, at, text, marks, isUnderlined(raw, at + line.length))
    writer.copy(at + text.length, at + line.length)
    at += line.length
  }
  return { form: 'Markdown', source: writer.done(), marks, hints: {}, outside: 0 }
}

/** A heading by the line of signs below it. */
const isUnderlined = (raw: string, next: number) =>
  /^(?:=+|-{3,})[ \t]*\r?(?:\n|$)/.test(raw.slice(next, next + 120))

function writeLine(
  writer: Writer,
  raw: string,
  at: number,
  text: string,
  marks: Mark[],
  underlined: boolean,
): void {
  if (RULE.test(text.slice(0, 200)) || FENCE.test(text) || TABLE_RULE.test(text.slice(0, 400))) return
  if (TABLE.test(text)) {
    writeRow(writer, raw, at, text, marks)
    return
  }
  const opening = HEADING.exec(text) ?? QUOTE.exec(text) ?? ITEM.exec(text)
  const skip = opening?.[0].length ?? 0
  const start = writer.length
  const end = HEADING.test(text) ? text.replace(/[ \t]{1,20}#{1,6}[ \t]*$/, '').length : text.length
  const inner = QUOTE.test(text) ? (ITEM.exec(text.slice(skip))?.[0].length ?? 0) : 0
  writeInline(writer, raw, at + skip + inner, at + Math.max(end, skip + inner), marks)
  const level = opening?.[1]?.startsWith('#')
    ? opening[1].length
    : underlined && skip === 0 && text.trim()
      ? 2
      : 0
  const kind = level ? 'heading' : QUOTE.test(text) ? 'quote' : skip ? 'item' : null
  if (kind && writer.length > start) marks.push({ kind, start, end: writer.length, ...(level && { level }) })
}

/** A row of a table: its first cell names what the others say. */
function writeRow(writer: Writer, raw: string, at: number, text: string, marks: Mark[]): void {
  let from = text.indexOf('|') + 1
  const last = text.lastIndexOf('|')
  for (let n = 0; from < last; n++) {
    const bar = text.indexOf('|', from)
    const cell = text.slice(from, bar)
    const lead = cell.length - cell.trimStart().length
    if (n > 0 && cell.trim()) writer.gap(n === 1 && !/[:：]$/.test(writer.last) ? ': ' : ' ', at + from)
    writeInline(writer, raw, at + from + lead, at + from + cell.trimEnd().length, marks)
    from = bar + 1
  }
}
