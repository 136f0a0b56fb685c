import { type Face, measure } from './measure'

/** Short words that stay with the next one. */
const LEADING = /^(–|—|&|of|to|in|on|a|an)$/i

/** At most `most` lines, broken between words so that the widest is as narrow as can be. */
export function breakLines(title: string, face: Face, most: number): string[] {
  const words = glued(title.split(/\s+/).filter(Boolean))
  let best = [words.join(' ')]
  for (let count = 2; count <= Math.min(most, words.length); count++) {
    const lines = breakInto(words, count, face)
    if (widest(lines, face) < widest(best, face) - 0.01) best = lines
  }
  return best
}

export const widest = (lines: readonly string[], face: Face) =>
  Math.max(...lines.map((line) => measure(line, face)))

function glued(words: readonly string[]): string[] {
  const out: string[] = []
  for (const [i, word] of words.entries()) {
    const before = words[i - 1]
    if (i > 1 && before && LEADING.test(before)) out.push(`${out.pop()} ${word}`)
    else out.push(word)
  }
  return out
}

/** Where the last line begins, and how wide the widest is. */
type Break = { width: number; from: number }

/** The narrowest break of all the words into exactly `count` lines. */
function breakInto(words: readonly string[], count: number, face: Face): string[] {
  const ends = [0]
  for (const word of words) ends.push((ends.at(-1) ?? 0) + measure(`${word} `, face))
  const width = (from: number, to: number) => (ends[to] ?? 0) - (ends[from] ?? 0)

  const rows: Break[][] = [words.map((_, i) => ({ width: width(0, i + 1), from: 0 }))]
  for (let n = 1; n < count; n++) {
    const above = rows.at(-1) ?? []
    rows.push(words.map((_, i) => narrowest(above, n, i, width)))
  }

  const lines: string[] = []
  let to = words.length
  for (const row of rows.reverse()) {
    const from = row[to - 1]?.from ?? 0
    lines.unshift(words.slice(from, to).join(' '))
    to = from
  }
  return lines
}

function narrowest(
  above: readonly Break[],
  n: number,
  last: number,
  width: (a: number, b: number) => number,
): Break {
  let best: Break = { width: Number.POSITIVE_INFINITY, from: n }
  for (let from = n; from <= last; from++) {
    const widest = Math.max(above[from - 1]?.width ?? 0, width(from, last + 1))
    if (widest < best.width) best = { width: widest, from }
  }
  return best
}
