import type { Span } from '@/lib/documents/spans'
import type { PageRating } from './data/rating'
import type { SourceText } from './source-text'

/** What markup says about a stretch of the reading. */
export type Mark = Span & {
  kind: 'heading' | 'quote' | 'item' | 'emphasis' | 'caption' | 'spoiler'
  level?: number
}

/** What a saved page says of itself outside its text. */
export type Hints = {
  title?: string
  author?: string
  publishedAt?: string
  outlet?: string
  /** The title of what is reviewed. */
  film?: string
  rating?: PageRating
}

/** A document as its reader sees it. */
export type Formed = {
  form: 'plain text' | 'Markdown' | 'saved page'
  source: SourceText
  marks: Mark[]
  hints: Hints
  /** How many characters of a saved page stand outside its article, and are not read. */
  outside: number
}
