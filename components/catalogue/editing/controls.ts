import type { FieldProps } from '@/components/ui/form/field-props'
import { CHOICES } from '@/lib/catalogue/editing/saying/words'

type Control = Omit<FieldProps, 'name' | 'label' | 'value'>

const among = (words: Readonly<Record<string, string>>, none?: string) => [
  ...(none === undefined ? [] : [{ value: '', words: none }]),
  ...Object.entries(words).map(([value, words]) => ({ value, words })),
]
const day = { maxLength: 10, hint: '2023, 2023-10 or 2023-10-06.' } as const
const commas = 'Separated by commas.'

/** What each field of a part is typed into; a source is chosen among those of its film. */
export const CONTROLS: Readonly<Record<string, Control>> = {
  title: { maxLength: 300 },
  language: { maxLength: 60 },
  original: { type: 'check' },
  year: { maxLength: 4 },
  kind: { type: 'choice', choices: among(CHOICES.kind) },
  countries: { hint: commas },
  languages: { hint: commas },
  genres: { hint: commas },
  minutes: { maxLength: 5 },
  approximate: { type: 'check' },
  synopsis: { type: 'lines', maxLength: 2_000 },
  amount: { maxLength: 15, hint: 'In whole units of its currency. Leave it empty where it is unknown.' },
  currency: { maxLength: 3, hint: 'Three letters: USD, KRW.' },
  role: {
    maxLength: 60,
    suggestions: ['director', 'writer', 'cast', 'music', 'camera', 'editing', 'producer'],
  },
  name: { maxLength: 160 },
  character: { maxLength: 160 },
  characterSpellings: { hint: 'Separated by semicolons.' },
  event: {
    maxLength: 80,
    suggestions: ['festival premiere', 'premiere', 'cinema', 'streaming', 'television', 'home video'],
  },
  place: { maxLength: 160 },
  date: day,
  what: { maxLength: 160 },
  category: { maxLength: 80 },
  severity: { type: 'choice', choices: among(CHOICES.severity, 'not judged yet') },
  text: { type: 'lines', maxLength: 600 },
  spoiler: { type: 'check' },
  bio: { type: 'lines', maxLength: 2_000 },
  slug: { maxLength: 120, hint: 'Small letters, digits and hyphens. The old address leads to the new one.' },
}
