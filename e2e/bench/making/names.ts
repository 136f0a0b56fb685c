import { evenly, often, type Random } from './random'
import { ADJECTIVES, FIRST_NAMES, HANGUL, LAST_NAMES, NOUNS, PLACES, SYLLABLES } from './words'

/** A word nobody knows, as foreign titles and rare names are to a trigram index. */
export function madeUpWord(random: Random): string {
  const count = 2 + Math.floor(random() * 3)
  const word = Array.from({ length: count }, () => evenly(random, SYLLABLES)).join('')
  return word[0]?.toUpperCase() + word.slice(1)
}

export const hangulWord = (random: Random): string =>
  Array.from({ length: 2 + Math.floor(random() * 4) }, () => evenly(random, HANGUL)).join('')

export const personName = (random: Random): string => {
  const last = random() < 0.4 ? madeUpWord(random) : often(random, LAST_NAMES)
  const first = random() < 0.15 ? madeUpWord(random) : often(random, FIRST_NAMES)
  return /-/.test(first) ? `${last} ${first}` : `${first} ${last}`
}

const noun = (random: Random) => (random() < 0.22 ? madeUpWord(random) : often(random, NOUNS))
const adjective = (random: Random) => often(random, ADJECTIVES)

const shapes: readonly ((random: Random) => string)[] = [
  (r) => `The ${adjective(r)} ${noun(r)}`,
  (r) => `${noun(r)} of the ${noun(r)}`,
  (r) => `${adjective(r)} ${noun(r)}`,
  (r) => `The ${noun(r)} of ${often(r, PLACES)}`,
  (r) => `The ${noun(r)}`,
  (r) => `${madeUpWord(r)}`,
  (r) => `${madeUpWord(r)} ${madeUpWord(r)}`,
  (r) => `A ${noun(r)} in ${often(r, PLACES)}`,
  (r) => `${often(r, FIRST_NAMES)}’s ${noun(r)}`,
  (r) => `${noun(r)} and ${noun(r)}`,
  (r) => `${noun(r)} ${2 + Math.floor(r() * 4)}`,
  (r) => `${noun(r)}: The ${adjective(r)} ${noun(r)} of ${personName(r)}`,
  (r) => `My ${adjective(r)} ${noun(r)}`,
  (r) => `${often(r, FIRST_NAMES)} and the ${adjective(r)} ${noun(r)}`,
  (r) => `Once Upon a ${noun(r)} in ${often(r, PLACES)}`,
  (r) => `${hangulWord(r)}`,
]

export const filmTitle = (random: Random): string => evenly(random, shapes)(random)

export const characterName = (random: Random): string =>
  random() < 0.3
    ? `${evenly(random, ['Dr', 'Mr', 'Mrs', 'Officer', 'Captain', 'The'])} ${noun(random)}`
    : personName(random)
