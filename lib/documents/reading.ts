import type { Budget } from './facts/budgets'
import type { Claim, Facts } from './facts/facts'
import type { Formed } from './form/form'
import type { How } from './marked/compared'
import type { Cut } from './residue/receipt'
import type { Score } from './scores/score'
import type { SectionKind } from './sections/kinds'
import type { Span } from './spans'
import type { VerdictWord } from './verdict'

/** Whether a draft can be published as it is, or somebody has to look first. */
export type Status = 'ready' | 'needs-editor' | 'duplicate'

/** Something read, with where in the raw text it stands (null: nowhere in particular) and how sure we are, 0 to 1. */
export type Sure<T> = { value: T; place: Span | null; confidence: number }

/** Everything read from a document. Every place counts UTF-16 units of the raw text: the document, decoded. */
export type Reading = {
  encoding: string
  /** Which engine and which rules read it. */
  readWith: string
  form: Formed['form']
  raw: string
  status: Status
  film: Sure<{ title: string | null; year: number | null; slug: string | null }>
  headline: Sure<string | null>
  dek: Sure<string | null>
  critic: Sure<{ name: string | null; bio: string | null }>
  outlet: Sure<string | null>
  publishedAt: Sure<string | null>
  score: Sure<Score>
  /** What the critic says of the score where it is given. */
  rationale: Sure<string | null>
  verdict: Sure<VerdictWord | null>
  facts: Facts & { budget: Budget | null }
  /** The facts one by one, each with its place: such as differ are all kept. */
  claims: Claim[]
  /** Spellings of names that the catalogue does not have yet, with whom they probably mean. */
  spellings: { written: string; name: string }[]
  sections: (Span & { heading: string | null; inferred: boolean; kind: SectionKind; confidence: number })[]
  /** `known` is the quotation of the catalogue that one repeats. */
  quotes: (Span & { speaker: string | null; confidence: number; known: number | null })[]
  trivia: (Span & { confidence: number })[]
  comparedWith: (Span & { title: string; how: How; confidence: number })[]
  alsoRead: (Span & { title: string })[]
  contentNotes: (Span & { category: string; confidence: number })[]
  spoilers: (Span & { confidence: number })[]
  cuts: Cut[]
  duplicatesOf: string[]
  warnings: string[]
}
