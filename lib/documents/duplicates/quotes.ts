import type { KnownQuote } from '@/lib/documents/catalogue'
import { lettersAlike } from '@/lib/documents/residue/alike'
import { fold } from '@/lib/search/fold'
import { evenWords } from '@/lib/search/key'

/** From here on two quotations are the same words: translators and ears differ. */
const SAME = 0.82
/** With words left out, this much of the longer one must be there. */
const ENOUGH = 0.4
/** Fewer words are the same only if they are the same. */
const FEW = 4
/** No document's quotations are compared with more. */
const MOST = { quotes: 200, known: 500 }

const LEFT_OUT = /…|\.{3}|\[\s?(?:…|\.{3})\s?\]/u

/** A quotation made ready to be compared: what is left when signs, case and romanisation are evened out. */
type Ready = { words: string[]; letters: string; isShortened: boolean }

const ready = (text: string): Ready => {
  const words = evenWords(fold(text.replace(/(\p{L})[-‐‑](?=\p{L})/gu, '$1'))).filter(Boolean)
  return { words, letters: words.join(''), isShortened: LEFT_OUT.test(text) }
}

/** Whether two quotations are the same words, but for signs, spelling, a word here or there, or what is left out. */
export const isSameQuote = (one: string, other: string): boolean => areSame(ready(one), ready(other))

function areSame(one: Ready, other: Ready): boolean {
  if (one.letters === other.letters) return one.letters !== ''
  if (Math.min(one.words.length, other.words.length) < FEW) return false
  const [short, long] = one.letters.length < other.letters.length ? [one, other] : [other, one]
  if (short.isShortened && short.letters.length >= ENOUGH * long.letters.length && isWithin(short, long))
    return true
  return (
    short.letters.length >= SAME * long.letters.length && lettersAlike(one.letters, other.letters) >= SAME
  )
}

/** Whether all words of one stand in the other, in order. */
function isWithin({ words }: Ready, long: Ready): boolean {
  let at = 0
  for (const word of long.words) if (word === words[at]) at++
  return at === words.length
}

/** Which of the known quotations each of a document's repeats; null for what is new. */
export function knownAmong(quotes: readonly string[], known: readonly KnownQuote[]): (number | null)[] {
  const prepared = known.slice(0, MOST.known).map(({ id, text }) => ({ id, said: ready(text) }))
  return quotes.map((text, n) => {
    if (n >= MOST.quotes || prepared.length === 0) return null
    const quote = ready(text)
    return prepared.find(({ said }) => areSame(quote, said))?.id ?? null
  })
}
