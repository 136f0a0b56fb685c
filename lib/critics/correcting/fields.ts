import type { Correction } from './schema'

/** The parts of an entry as people name them. A score is one thing, in however many columns. */
export const PARTS = {
  critic: 'the critic',
  outlet: 'the outlet',
  headline: 'the headline',
  url: 'the link',
  publishedAt: 'the date',
  score: 'the score',
  verdict: 'our reading',
  summary: 'our summary',
  shown: 'that it is shown again',
  hidden: 'that it is not shown',
} as const
export type Part = keyof typeof PARTS

const PART_OF: Readonly<Record<keyof Correction, Part>> = {
  ...{ critic: 'critic', outlet: 'outlet', headline: 'headline', url: 'url', publishedAt: 'publishedAt' },
  ...{ scoreRaw: 'score', scoreValue: 'score', scoreBest: 'score', scoreWorst: 'score' },
  ...{ verdict: 'verdict', verdictGrounds: 'verdict', summary: 'summary' },
}

/** In which parts two versions differ. That a verdict follows from a new score is no change of its own. */
export function changedParts(before: Correction, after: Correction): Part[] {
  const fields = (Object.keys(PART_OF) as (keyof Correction)[]).filter(
    (field) => before[field] !== after[field],
  )
  const parts = [...new Set(fields.map((field) => PART_OF[field]))]
  return parts.includes('score') ? parts.filter((part) => part !== 'verdict') : parts
}

/** Parts as a sentence lists them: the headline and the score. */
export const inProse = (parts: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(parts.map((part) => PARTS[part as Part] ?? part))
