import type { DocumentFieldName } from '@/prisma/generated/enums'

/** What a document's fields are called, each with what an editor reads: one of it, or as many as there are. */
export const SINGLE = {
  film: 'Film',
  headline: 'Headline',
  critic: 'Critic',
  bio: 'About the critic',
  outlet: 'Outlet',
  link: 'Link',
  publishedAt: 'Published',
  score: 'Score',
  rationale: 'What the critic says of the score',
  verdict: 'Verdict',
  summary: 'Our summary',
  aspects: 'Aspects',
} as const satisfies Partial<Record<DocumentFieldName, string>>

export const SEVERAL = {
  director: 'Directors',
  cast: 'Cast',
  releaseDate: 'Release dates',
  runtime: 'Length',
  genre: 'Genres',
  budget: 'Budget',
  spelling: 'Spellings of names',
  quote: 'Words of the film',
  trivia: 'Trivia',
  comparedWith: 'Titles named beside it',
  alsoRead: 'Articles linked to',
  contentNote: 'Content notes',
  spoiler: 'Spoilers in the text',
} as const satisfies Partial<Record<DocumentFieldName, string>>

export type SingleName = keyof typeof SINGLE
export type SeveralName = keyof typeof SEVERAL
