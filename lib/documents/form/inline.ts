import type { Mark } from './form'
import type { Writer } from './source-text'

/** A line's Markdown longer than this is copied as it stands. */
const LONGEST = 20_000

const PIECE =
  /\\([!-/:-@[-`{-~])|(!?)\[([^\]\n]{0,300})\]\(([^()\s]{0,500})(?:\s+"[^"\n]{0,200}")?\)|>!(?=[^\n]{1,2000}!<)|!<|(\*{1,3}|_{1,3})(?![*_])|<(https?:[^>\s]{1,500})>/g

/** Writes a line of Markdown as it is read: emphasis, links and escapes without their signs. */
export function writeInline(writer: Writer, raw: string, start: number, end: number, marks: Mark[]): void {
  const line = raw.slice(start, end)
  const drop = line.length > LONGEST ? new Map<number, Mark['kind'] | null>() : pairs(line)
  let at = 0
  const opened: { kind: Mark['kind']; start: number }[] = []
  for (const match of line.length > LONGEST ? [] : line.matchAll(PIECE)) {
    const [whole, escaped, image, label, , stars] = match
    if (match.index < at) continue
    if (stars && !drop.has(match.index)) continue
    writer.copy(start + at, start + match.index)
    at = match.index + whole.length
    if (escaped !== undefined) writer.put(escaped, start + match.index, start + at)
    else if (label !== undefined && image === '') {
      const from = start + match.index + 1
      writeInline(writer, raw, from, from + label.length, marks)
    } else if (stars || whole === '>!' || whole === '!<') {
      const kind = stars ? drop.get(match.index) : whole === '>!' ? 'spoiler' : null
      if (kind) opened.push({ kind, start: writer.length })
      else closeMark(opened.pop(), writer.length, marks)
    } else if (label === undefined) writer.copy(start + match.index, start + at)
  }
  writer.copy(start + at, end)
}

function closeMark(
  opened: { kind: Mark['kind']; start: number } | undefined,
  end: number,
  marks: Mark[],
): void {
  if (opened && end > opened.start) marks.push({ ...opened, end })
}

/** Which runs of stars and underscores open (with what they mean) or close emphasis; a run without its other half is text. */
function pairs(line: string): Map<number, Mark['kind'] | null> {
  const roles = new Map<number, Mark['kind'] | null>()
  const waiting = new Map<string, number>()
  for (const { 0: run, index } of line.matchAll(/\*+|_+/g)) {
    if (run.length > 3) continue
    const before = line.charAt(index - 1)
    const after = line.charAt(index + run.length)
    if (run[0] === '_' && /\w/.test(before) && /\w/.test(after)) continue
    const opening = waiting.get(run)
    if (opening !== undefined && /\S/.test(before)) {
      roles.set(opening, 'emphasis').set(index, null)
      waiting.delete(run)
    } else if (/\S/.test(after) && !/[½★☆]/.test(after)) waiting.set(run, index)
  }
  return roles
}
