import type { HouseRule } from './residue/house/rule'
import { LETTERS, type Letters } from './scores/letters'
import type { Scale } from './scores/scales'

/** Somebody of a film as the catalogue has them, with every spelling of the name. */
export type KnownPerson = {
  name: string
  spellings: string[]
  role: string
  character: string | null
  characterSpellings: string[]
}

export type KnownFilm = {
  slug: string
  title: string
  year: number | null
  titles: string[]
  people: KnownPerson[]
  /** Words of the film that are known. */
  quotes?: readonly KnownQuote[]
}

export type KnownQuote = { id: number; text: string }

/** A review the site has already: enough of it to know a document for its duplicate. */
export type KnownReview = {
  id: string
  film: string
  headline: string | null
  critic: string | null
  /** The clean text of the document it was read from; null for what was entered by hand. */
  text: string | null
}

/** What the engine may know of the catalogue: it asks nobody, so everything it needs is handed to it. */
export type Catalogue = {
  films: KnownFilm[]
  outlets: { name: string; scale: Scale | null }[]
  /** The letters as they count now. */
  letters: Letters
  critics: string[]
  reviews: KnownReview[]
  /** What editors added to the residue rules. */
  rules?: readonly HouseRule[]
}

export const EMPTY: Catalogue = { films: [], outlets: [], letters: LETTERS, critics: [], reviews: [] }
