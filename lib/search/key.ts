import { fold } from './fold'

/**
 * Spellings that romanisation schemes write differently, evened out. Revised Romanisation and McCune–Reischauer
 * part on vowels (eo/u/o, oo/u, ee/i) and on plain consonants; Japanese long vowels come as ou, oo or ō.
 */
const EVEN: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/uh\b/g, 'u'],
  [/eo/g, 'u'],
  [/oo|ou/g, 'u'],
  [/ee|ie\b/g, 'i'],
  [/oe/g, 'oi'],
  [/y\b/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** A folded spelling with romanisations evened out and its words in alphabetical order: name order is forgiven. */
export function searchKey(folded: string): string {
  const even = EVEN.reduce((text, [spelling, plain]) => text.replace(spelling, plain), folded)
  return even.split(' ').sort().join(' ')
}

/** The ways a label may be typed: hyphenated parts as words of their own, and run together. */
export function spellingsOf(label: string): { folded: string; key: string }[] {
  const apart = fold(label)
  const together = fold(label.replace(/(\p{L})[-‐‑·](?=\p{L})/gu, '$1'))
  const distinct = apart === together ? [apart] : [apart, together]
  return distinct.filter(Boolean).map((folded) => ({ folded, key: searchKey(folded) }))
}
