import type { ReactNode } from 'react'
import { VERDICT_WORDS } from '@/components/critics/words'
import { Sign } from '@/components/ui/sign'
import type { Value } from '@/lib/desk/fields/values'
import { dateInWords } from '@/lib/partial-date'
import type { DocumentFieldName } from '@/prisma/generated/enums'

type Words = { [Name in DocumentFieldName]: (value: Value<Name>) => ReactNode }

const plain = (value: string) => value

const WORDS: Words = {
  film: ({ slug }) => <a href={`/films/${slug}`}>{slug}</a>,
  ...{
    headline: plain,
    critic: plain,
    bio: plain,
    outlet: plain,
    link: plain,
    rationale: plain,
    summary: plain,
  },
  publishedAt: dateInWords,
  score: ({ raw, value, best, worst, label }) =>
    value === null
      ? `“${label ?? ''}” without a value: none`
      : `${raw}, which is ${value} of ${best}${worst ? `, from ${worst}` : ''}`,
  verdict: ({ value, grounds }) => (
    <>
      {VERDICT_WORDS[value]}
      {grounds && (
        <>
          {': '}
          <q dir="auto">{grounds}</q>
        </>
      )}
    </>
  ),
  aspects: (aspects) =>
    aspects.length === 0 ? (
      'none'
    ) : (
      <ul>
        {aspects.map(({ aspect, polarity, note }) => (
          <li key={aspect}>
            {aspect} <Sign polarity={polarity} /> {note}
          </li>
        ))}
      </ul>
    ),
  ...{ director: plain, cast: plain, genre: plain, alsoRead: plain },
  releaseDate: dateInWords,
  runtime: (minutes) => `${minutes} minutes`,
  budget: ({ amount, currency }) => `${amount.toLocaleString('en')} ${currency}`,
  spelling: ({ written, name }) => `“${written}” is ${name}`,
  quote: ({ text, speaker, spoiler }) => (
    <>
      <q dir="auto">{text}</q>
      {speaker && `, ${speaker}`}
      {spoiler && ' (hidden as a spoiler)'}
    </>
  ),
  trivia: ({ text, spoiler }) => `${text}${spoiler ? ' (hidden as a spoiler)' : ''}`,
  comparedWith: ({ title, year, how }) => `${title}${year ? ` (${year})` : ''}, ${how}`,
  contentNote: ({ category }) => category,
  spoiler: () => 'a passage that gives something away',
}

/** What a field says, for people. */
export function inWords(name: DocumentFieldName, value: unknown): ReactNode {
  return (WORDS[name] as (value: unknown) => ReactNode)(value)
}
