import { fold } from './fold'
import { inLatin } from './latin'

/**
 * Spellings that romanisation schemes write differently, evened out. Revised Romanisation and McCune–Reischauer
 * part on vowels (eo/u/o, oo/u, ee/i) and on plain consonants; Japanese long vowels come as ou, oo or ō.
 */
const EVEN: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/uh\b/g, 'u'],
  [/o[uh]\b/g, 'o'],
  [/eo/g, 'u'],
  [/oo|ou/g, 'u'],
  [/ee|ie\b/g, 'i'],
  [/oe/g, 'oi'],
  [/y\b/g, 'i'],
  [/(.)\1+/g, '$1'],
]

/** A folded text with romanisations evened out, in each way its words may be written in Latin letters. */
function evened(folded: string): string[] {
  const words = folded.split(' ').map(inLatin)
  const ways = Math.max(...words.map((word) => word.length))
  return Array.from({ length: ways }, (_, way) => {
    const text = words.map((word) => word[way] ?? word[0]).join(' ')
    return EVEN.reduce((plain, [spelling, even]) => plain.replace(spelling, even), text)
  })
}

/** A folded text's words, evened out, in the order they were typed. */
export const evenWords = (folded: string): string[] => [...new Set(evened(folded)[0]?.split(' '))]

/**
 * The ways a label may be typed: hyphenated parts as words of their own, and run together.
 * `key` has the words evened out and in alphabetical order: romanisation and name order are forgiven.
 */
export function spellingsOf(label: string): { folded: string; key: string }[] {
  const apart = fold(label)
  const together = fold(label.replace(/(\p{L})[-‐‑·](?=\p{L})/gu, '$1'))
  const distinct = apart === together ? [apart] : [apart, together]
  return distinct
    .filter(Boolean)
    .flatMap((folded) => evened(folded).map((text) => ({ folded, key: text.split(' ').sort().join(' ') })))
}
