import { wordsOf } from '@/lib/documents/blocks/prose'

/** Words in a row that make a shingle. */
const ROW = 5

/** A text as a set of rows of words, each as a number: what is alike has many in common. */
export function shinglesOf(text: string): Set<number> {
  const words = wordsOf(text.toLowerCase().normalize('NFKC'))
  const row = Math.max(1, Math.min(ROW, words.length))
  const shingles = new Set<number>()
  for (let n = 0; n + row <= words.length; n++) shingles.add(hash(words.slice(n, n + row).join(' ')))
  return shingles
}

/** How much two sets have in common, of all that is in either: from 0 to 1. */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let common = 0
  for (const shingle of few) if (many.has(shingle)) common++
  return common / Math.max(1, one.size + other.size - common)
}

/** FNV-1a, in 32 bits: two rows that meet by accident change a likeness by nothing that matters. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let n = 0; n < text.length; n++) value = Math.imul(value ^ text.charCodeAt(n), 0x01000193)
  return value >>> 0
}
