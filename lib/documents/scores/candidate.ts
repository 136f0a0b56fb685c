import type { Span } from '@/lib/documents/spans'

/** Something that may be the critic's score, with the scale it is on; null where nothing says it. */
export type Candidate = Span & {
  form: 'fraction' | 'words' | 'stars' | 'letter' | 'percent' | 'thumbs' | 'points' | 'house'
  raw: string
  value: number
  best: number | null
  worst: number | null
  /** Whether the scale is only what is usual. */
  assumed: boolean
}

/** What a candidate is taken for. */
export type Standing =
  | 'stated'
  /** An aspect's score, one film's among several: not the film's as a whole. */
  | 'part'
  /** Perhaps: an editor has to look. */
  | 'doubtful'
  /** No score of this critic for this film. */
  | 'foreign'

export type Weighed = Candidate & { standing: Standing; label: string | null; why: string }
