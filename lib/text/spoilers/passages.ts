import { type Cooked, cook } from '@/lib/text/cook'

type Word = { word: string; from: number; to: number }

/** The words of a text, as one compares them, and where they stand. Marks and punctuation are none. */
function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    word: word.normalize('NFC').toLowerCase(),
    from: index,
    to: index + word.length,
  }))
}

/** Where a text says these words, one after the other, whatever stands between them; overlapping places once. */
function placesOf(text: readonly Word[], passage: readonly Word[]): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = []
  if (passage.length === 0) return places
  for (let at = 0; at + passage.length <= text.length; at++) {
    if (!passage.every(({ word }, i) => text[at + i]?.word === word)) continue
    places.push({ from: text[at]?.from ?? 0, to: text[at + passage.length - 1]?.to ?? 0 })
    at += passage.length - 1
  }
  return places
}

/** Whether a text says these words in this order. */
export const saysPassage = (text: string, passage: string): boolean =>
  placesOf(wordsIn(text), wordsIn(passage)).length > 0

const hiddenWhole = (raw: string): Cooked => cook(`:::spoiler\n\n${raw}\n\n:::`)

/**
 * Cooks a text with passages hidden that its author left open; null among them is all of it. A passage that the text
 * does not say hides nothing. Where marking one alone would leave any of it to be read, all is hidden.
 */
export function cookMarked(raw: string, passages: readonly (string | null)[]): Cooked {
  if (passages.includes(null)) return hiddenWhole(raw)
  const found = passages.filter((passage) => passage !== null && saysPassage(raw, passage)) as string[]
  if (found.length === 0) return cook(raw)
  const words = wordsIn(raw)
  const places = found
    .flatMap((passage) => placesOf(words, wordsIn(passage)))
    .toSorted((one, other) => other.from - one.from)
  const marked = places.reduce(
    (text, { from, to }) => `${text.slice(0, from)}>!${text.slice(from, to)}!<${text.slice(to)}`,
    raw,
  )
  const cooked = cook(marked)
  return found.some((passage) => saysPassage(cooked.plain.open, passage)) ? hiddenWhole(raw) : cooked
}
