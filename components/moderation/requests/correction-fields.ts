import type { FieldProps } from '@/components/ui/form/field-props'
import { type Correction, MAX } from '@/lib/critics/correcting/schema'

const READINGS = [
  { value: 'positive', words: 'For the film' },
  { value: 'mixed', words: 'Divided' },
  { value: 'negative', words: 'Against the film' },
]

const optional = (
  name: keyof Correction,
  label: string,
  value: string | null,
  maxLength: number,
): FieldProps => ({
  ...{ name, label, maxLength, value: value ?? '', optional: true },
})

/** The entry as it stands, to be corrected. Unknown is left empty. */
export const correctionFields = (entry: Correction): FieldProps[] => [
  optional('critic', 'Critic', entry.critic, MAX.line),
  optional('outlet', 'Outlet', entry.outlet, MAX.line),
  optional('headline', 'Headline', entry.headline, MAX.headline),
  optional('url', 'Where the original is', entry.url, 2_000),
  {
    ...optional('publishedAt', 'Published', entry.publishedAt, 10),
    hint: 'As far as it is known: 2023, 2023-10 or 2023-10-06.',
  },
  {
    ...optional('scoreRaw', 'Score, in the critic’s own words', entry.scoreRaw, MAX.raw),
    hint: 'Empty where they gave none: then our reading counts.',
  },
  optional('scoreValue', 'Its value', figure(entry.scoreValue), 9),
  optional('scoreBest', 'Of at most', figure(entry.scoreBest), 9),
  {
    ...optional('scoreWorst', 'And at least', figure(entry.scoreWorst), 9),
    hint: 'Where the critic says so.',
  },
  {
    ...{ name: 'verdict', label: 'Our reading', type: 'choice', value: entry.verdict, choices: READINGS },
    hint: 'With a score it follows from that.',
  },
  {
    ...optional('verdictGrounds', 'Its grounds', entry.verdictGrounds, MAX.grounds),
    ...{ type: 'lines', hint: 'Needed where there is no score.' },
  },
  { name: 'summary', label: 'Our summary', type: 'lines', value: entry.summary, maxLength: MAX.summary },
]

const figure = (value: number | null) => (value === null ? null : String(value))
