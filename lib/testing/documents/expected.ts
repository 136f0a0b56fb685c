import type { Facts } from '@/lib/documents/facts/facts'
import type { Score } from '@/lib/documents/scores/score'

/** What is to be read from a document of the corpus; texts stand for places. */
export type Expected = {
  film: { title: string; year: number; slug: string | null }
  headline: string
  dek?: string
  critic?: { name?: string; bio?: string }
  outlet?: string | null
  publishedAt?: string
  score: Partial<Score>
  /** `any` where people would not agree either. */
  verdict: 'positive' | 'mixed' | 'negative' | 'any'
  facts?: Partial<Facts>
  /** Each section's kind and heading; not looked at where it is left out. */
  sections?: [kind: string, heading: string | null][]
  quotes?: [speaker: string | null, words: string][]
  /** How each begins. */
  trivia?: string[]
  comparedWith?: [title: string, how: string][]
  alsoRead?: string[]
  contentNotes?: string[]
  /** How each begins. */
  spoilers?: string[]
  cuts?: [rule: string, text: string][]
  /** How many new spellings of names are proposed. */
  spellings?: number
  status: string
  encoding?: 'utf-16le' | 'latin1'
  crlf?: boolean
}
