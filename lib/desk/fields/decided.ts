import type { DocumentFieldName, FieldDecision } from '@/prisma/generated/enums'
import type { SeveralName, SingleName } from './names'
import type { Value } from './values'

/** A field as it is kept: what was read, and what was decided about it. */
export type KeptField = {
  name: DocumentFieldName
  position: number
  proposed: unknown
  confidence: number
  start: number | null
  end: number | null
  decision: FieldDecision | null
  value: unknown
  decidedAt: Date | null
}

const find = (fields: readonly KeptField[], name: SingleName) => fields.find((field) => field.name === name)

/** What a single field says, as decided; null where it says nothing, or nobody has decided. */
export const said = <Name extends SingleName>(fields: readonly KeptField[], name: Name): Value<Name> | null =>
  (find(fields, name)?.value ?? null) as Value<Name> | null

/** All that was accepted or corrected of a name, in order. */
export const allSaid = <Name extends SeveralName>(fields: readonly KeptField[], name: Name): Value<Name>[] =>
  fields
    .filter((field) => field.name === name && field.value !== null)
    .toSorted((one, other) => one.position - other.position)
    .map(({ value }) => value as Value<Name>)

/** What an editor must have decided before an entry can be published. */
const LOOKED_AT = ['headline', 'critic', 'outlet', 'publishedAt', 'score'] as const satisfies SingleName[]

export type Missing = { name: SingleName; words: string }

/** What still has to be done before a document can be an entry; nothing where it can. */
export function missingOf(fields: readonly KeptField[]): Missing[] {
  const missing: Missing[] = []
  const want = (name: SingleName, words: string) => missing.push({ name, words })
  if (!said(fields, 'film')) want('film', 'Say which film it is about.')
  for (const name of LOOKED_AT) {
    const field = find(fields, name)
    if (field?.decision === null && field.proposed !== null) want(name, WAITS[name])
  }
  const names = ['headline', 'critic', 'outlet'] as const
  if (!names.some((name) => said(fields, name) || missing.some((one) => one.name === name)))
    want('headline', 'Name its critic, its outlet or its headline: else nobody can tell it from another.')
  if (!said(fields, 'summary')) want('summary', 'Write our summary.')
  const score = said(fields, 'score')
  if (!score || score.value === null) {
    const verdict = said(fields, 'verdict')
    if (!verdict) want('verdict', 'It has no score: say what its verdict is, with the words that justify it.')
    else if (!verdict.grounds) want('verdict', 'Say which words justify the verdict.')
  }
  return missing
}

const WAITS: Readonly<Record<(typeof LOOKED_AT)[number], string>> = {
  headline: 'Look at the headline.',
  critic: 'Look at who wrote it.',
  outlet: 'Look at where it was published.',
  publishedAt: 'Look at when it was published.',
  score: 'Look at the score.',
}
