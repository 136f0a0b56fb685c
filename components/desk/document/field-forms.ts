import type { FieldProps } from '@/components/ui/form/field-props'
import { MENTION_HOWS } from '@/lib/catalogue/format/vocabulary'
import type { Value } from '@/lib/desk/fields/values'
import type { DocumentFieldName } from '@/prisma/generated/enums'

type Typed = { [Name in DocumentFieldName]: (value: Value<Name> | null) => FieldProps[] }

const one =
  (label: string, hint?: string, more: Partial<FieldProps> = {}) =>
  (value: string | number | null) => [
    {
      name: 'value',
      label,
      value: value === null ? undefined : String(value),
      ...(hint && { hint }),
      ...more,
    },
  ]
const lines = { type: 'lines' } as const
const day = 'As 2023, 2023-10 or 2023-10-06.'
const spoiler = (is: boolean | undefined): FieldProps => ({
  ...{ name: 'spoiler', label: 'It gives something away', type: 'check', optional: true },
  value: is ? 'on' : '',
})
const number = (value: number | null | undefined) =>
  value === null || value === undefined ? undefined : String(value)

const FORMS: Typed = {
  film: (value) => one('Film', 'Its address here, as ballerina-2023.')(value?.slug ?? null),
  headline: one('Headline'),
  critic: one('Critic'),
  bio: one('About the critic', undefined, lines),
  outlet: one('Outlet'),
  link: one('Link', 'Where the original can be read, with https://.'),
  publishedAt: one('Published', day),
  score: (value) => [
    {
      name: 'raw',
      label: 'As it stands there',
      hint: '7/10, four stars, B+',
      value: value?.raw ?? undefined,
      optional: true,
    },
    { name: 'value', label: 'Value', value: number(value?.value), optional: true },
    { name: 'best', label: 'Of', value: number(value?.best), optional: true },
    {
      name: 'worst',
      label: 'From',
      hint: 'Where its scale does not begin at 0.',
      value: number(value?.worst),
      optional: true,
    },
    { name: 'label', label: 'What the house calls it', value: value?.label ?? undefined, optional: true },
  ],
  rationale: one('What the critic says of the score', undefined, lines),
  verdict: (value) => [
    {
      ...{ name: 'value', label: 'Verdict', type: 'choice', value: value?.value ?? 'mixed' },
      choices: [
        { value: 'positive', words: 'Positive' },
        { value: 'mixed', words: 'Mixed' },
        { value: 'negative', words: 'Negative' },
      ],
    },
    {
      name: 'grounds',
      label: 'The words that justify it',
      type: 'lines',
      value: value?.grounds ?? undefined,
    },
  ],
  summary: one('Our summary', 'In our own words; up to 2,000 characters.', { ...lines, maxLength: 2_000 }),
  aspects: (value) =>
    one('Aspects', 'One to a line, as: acting + Everybody listens.', { ...lines, optional: true })(
      value?.map(({ aspect, polarity, note }) => `${aspect} ${SIGN[polarity]} ${note}`).join('\n') ?? null,
    ),
  director: one('Director'),
  cast: one('Name'),
  releaseDate: one('Date', day),
  runtime: one('Minutes'),
  genre: one('Genre'),
  budget: (value) => [
    { name: 'value', label: 'Amount', value: number(value?.amount) },
    { name: 'currency', label: 'Currency', hint: 'In three letters, as USD.', value: value?.currency },
  ],
  spelling: (value) => [
    { name: 'written', label: 'As it is written', value: value?.written },
    { name: 'value', label: 'Whose name it is', value: value?.name },
  ],
  quote: (value) => [
    { name: 'value', label: 'The words', type: 'lines', value: value?.text },
    { name: 'speaker', label: 'Who says them', value: value?.speaker ?? undefined, optional: true },
    spoiler(value?.spoiler),
  ],
  trivia: (value) => [
    { name: 'value', label: 'In our own words', type: 'lines', value: value?.text },
    spoiler(value?.spoiler),
  ],
  comparedWith: (value) => [
    { name: 'value', label: 'Title', value: value?.title },
    { name: 'year', label: 'Year', value: number(value?.year), optional: true },
    {
      ...{ name: 'how', label: 'How', type: 'choice', value: value?.how ?? 'compared' },
      choices: Object.keys(MENTION_HOWS).map((how) => ({ value: how, words: how })),
    },
  ],
  alsoRead: one('Title'),
  contentNote: (value) => one('What it is', 'As: violence, flashing light.')(value?.category ?? null),
  spoiler: () => [],
}

const SIGN = { praise: '+', mixed: '±', fault: '-' } as const

/** What one types to say a field, with what it says now. */
export function formOf(name: DocumentFieldName, place: string, value: unknown): FieldProps[] {
  const make = FORMS[name] as (value: unknown) => FieldProps[]
  return make(value ?? null).map((field) => ({ ...field, id: `${place}-${field.name}` }))
}
