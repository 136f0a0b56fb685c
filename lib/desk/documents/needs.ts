import { type KeptField, missingOf } from '@/lib/desk/fields/decided'

/** What documents wait for, in the order an editor meets it; each is in the first list it fits. */
export const NEEDS = {
  duplicate: 'Here already?',
  film: 'Needs its film',
  score: 'Score to be settled',
  verdict: 'Verdict to be read',
  summary: 'Summary to be written',
  look: 'To be looked at',
  ready: 'Ready to publish',
} as const
export type Need = keyof typeof NEEDS

/** What a document needs next. */
export function needOf(fields: readonly KeptField[], duplicatesOf: readonly string[]): Need {
  if (duplicatesOf.length > 0) return 'duplicate'
  const missing = missingOf(fields)
  const wants = (name: string) => missing.some((one) => one.name === name)
  if (wants('film')) return 'film'
  if (wants('score') || isDoubtful(fields)) return 'score'
  if (wants('verdict')) return 'verdict'
  if (wants('summary')) return 'summary'
  return missing.length > 0 ? 'look' : 'ready'
}

/** A score that was read and not believed: it is asked about, not proposed. */
const isDoubtful = (fields: readonly KeptField[]) =>
  fields.some(
    ({ name, decision, proposed, start }) =>
      name === 'score' && decision === null && proposed === null && start !== null,
  )
