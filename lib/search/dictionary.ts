import type { Prisma } from '@/prisma/generated/client'

/** Shorter words have too many neighbours, and 1917 is not a slip for 1918. */
const SLIPPERY = /^(?=.{4,40}$)\D+$/u

export const maySlip = (word: string): boolean => SLIPPERY.test(word)

/** A word, and the word without each of its letters. Two words one slip apart (see below) share one of these. */
export function slipsOf(word: string): string[] {
  if (!maySlip(word)) return []
  const letters = [...word]
  return [...new Set([word, ...letters.map((_, place) => letters.toSpliced(place, 1).join(''))])]
}

/** The most slips forgiven in a word. */
export const slipsForgiven = (word: string): number => (maySlip(word) ? (word.length < 7 ? 1 : 2) : 0)

/** Adds words to those a mistyped one is compared with. */
export async function learnWords(tx: Prisma.TransactionClient, keys: readonly string[]): Promise<void> {
  const words = [...new Set(keys.flatMap((key) => key.split(' ')))].sort()
  await tx.searchWord.createMany({
    data: words.map((word) => ({ word, slips: slipsOf(word) })),
    skipDuplicates: true,
  })
}

/**
 * How many slips part two words: letters missing, added, changed or swapped with their neighbour
 * (optimal string alignment, Damerau 1964 restricted).
 */
export function slipsBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const changed = a[row - 1] === b[column - 1] ? 0 : 1
      const least = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + changed,
      )
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      line.push(swapped ? Math.min(least, (before[column - 2] ?? 0) + 1) : least)
    }
    before = above
    above = line
  }
  return above[b.length] ?? 0
}
