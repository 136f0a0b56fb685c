import { aspectTitle } from '@/components/aspects/tally'
import { starsInWords } from '@/components/scores/stars'
import { POLARITY_WORDS } from '@/components/ui/sign'
import { ASPECTS } from '@/lib/catalogue/format/vocabulary'
import { dateInWords, firstDay } from '@/lib/partial-date'
import { chipName } from '@/lib/reviews/fields'
import { LANGUAGES, languageName } from '@/lib/text/language'
import { ANSWERS } from './answers'

type Said = { name: string; words: (value: string) => string }

const orNot =
  (words: (value: string) => string, none = 'not said') =>
  (value: string) =>
    value === '' ? none : words(value)

/** Whatever was typed into a draft, also what is no such thing. */
const known = (all: readonly string[], words: (value: string) => string) => (value: string) =>
  all.includes(value) ? words(value) : value

const HALVES = Array.from({ length: 10 }, (_, at) => String(at + 1))

const polarityInWords = (value: string) => POLARITY_WORDS[value as keyof typeof POLARITY_WORDS]

const SAID: Record<string, Said> = {
  title: { name: 'Title', words: orNot((title) => title, 'none') },
  halfStars: {
    name: 'Your stars',
    words: orNot(
      known(HALVES, (value) => starsInWords(Number(value))),
      'none',
    ),
  },
  wholeSpoiler: { name: 'All of it tells the story', words: orNot(() => 'yes', 'no') },
  language: { name: 'Language', words: orNot(known(LANGUAGES, languageName)) },
  seenOn: {
    name: 'Seen on',
    words: orNot((value) => (firstDay(value) === null ? value : dateInWords(value))),
  },
  whoMayAnswer: {
    name: 'Who may answer',
    words: (value) => ANSWERS.find((one) => one.value === value)?.words ?? value,
  },
  ...Object.fromEntries(
    ASPECTS.map((aspect): [string, Said] => [
      chipName(aspect),
      {
        name: aspectTitle(aspect),
        words: orNot(known(Object.keys(POLARITY_WORDS), polarityInWords), 'nothing said'),
      },
    ]),
  ),
}

/** How a field of a review’s form is called, and what stands in it, in words. */
export const saidInWords = (field: string): Said => SAID[field] ?? { name: field, words: (value) => value }
