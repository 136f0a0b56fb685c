import { evenly, often, type Random } from './random'
import { ADJECTIVES, NOUNS, PLACES, SYLLABLES } from './words'

const SMALL_WORDS =
  `the of and a to in is it that as with for but on its not by at this from an who what when than so one
all into more no only which has there be until where or if out between without before every never after while against`
    .trim()
    .split(/\s+/)
const VERBS =
  `find lose follow play hold cut shoot leave turn carry break keep watch write sing burn trust fear hide chase
drift promise answer borrow count doubt earn fold gather hunt invent judge kick learn measure notice offer paint`
    .trim()
    .split(/\s+/)
const ENDINGS = ['', 's', 'ed', 'ing', 'er', 'ful', 'less', 'ly'] as const

const content = (random: Random): string => {
  const kind = random()
  if (kind < 0.35) return evenly(random, NOUNS).toLowerCase()
  if (kind < 0.6) return evenly(random, ADJECTIVES).toLowerCase()
  if (kind < 0.9) return evenly(random, VERBS) + evenly(random, ENDINGS)
  return kind < 0.95 ? evenly(random, PLACES) : evenly(random, SYLLABLES) + evenly(random, SYLLABLES)
}

function sentence(random: Random): string {
  const words = Array.from({ length: 9 + Math.floor(random() * 9) }, () =>
    random() < 0.45 ? often(random, SMALL_WORDS) : content(random),
  )
  const text = words
    .map((word, place) => (place > 2 && random() < 0.1 ? `, ${word}` : ` ${word}`))
    .join('')
    .trim()
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`
}

/** Sentences without sense, which compress about as prose does: that is all a page's weight knows of them. */
export const sentences = (random: Random, count: number): string =>
  Array.from({ length: count }, () => sentence(random)).join(' ')
