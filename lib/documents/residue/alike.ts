const WORD = /[\p{L}\p{N}]+/gu

/** How alike two texts must be for one to be the other's repeat. */
export const ALIKE = 0.9

/** Longer texts, in words, are compared by what words they have alone. */
const MOST_WORDS = 400

/**
 * How alike two texts are, from 0 to 1: twice the words they have in common in order, over all words of both, or the
 * same by pairs of letters where that is less.
 */
export function alikeness(one: string, other: string): number {
  if (one === other) return 1
  const letters = lettersAlike(one, other)
  return letters < ALIKE ? letters : Math.min(letters, wordsInCommon(one, other))
}

export const isAlike = (one: string, other: string): boolean => {
  const lengths = [one.length, other.length]
  return Math.min(...lengths) / Math.max(...lengths) > 0.8 && alikeness(one, other) >= ALIKE
}

/** How many pairs of letters two texts have in common, from 0 to 1. */
export function lettersAlike(one: string, other: string): number {
  const [few, many] = [pairs(one), pairs(other)]
  let common = 0
  for (const [pair, count] of few.counts) common += Math.min(count, many.counts.get(pair) ?? 0)
  return (2 * common) / Math.max(1, few.all + many.all)
}

function pairs(text: string): { counts: Map<string, number>; all: number } {
  const counts = new Map<string, number>()
  for (let n = 0; n + 1 < text.length; n++) {
    const pair = text.slice(n, n + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, all: Math.max(0, text.length - 1) }
}

function wordsInCommon(one: string, other: string): number {
  const [left, right] = [one.match(WORD) ?? [], other.match(WORD) ?? []]
  if (left.length + right.length === 0) return 0
  if (Math.max(left.length, right.length) > MOST_WORDS) return 1
  let above = new Array<number>(right.length + 1).fill(0)
  for (const word of left) {
    const row = [0]
    for (let n = 0; n < right.length; n++)
      row.push(word === right[n] ? (above[n] ?? 0) + 1 : Math.max(row[n] ?? 0, above[n + 1] ?? 0))
    above = row
  }
  return (2 * (above.at(-1) ?? 0)) / (left.length + right.length)
}
