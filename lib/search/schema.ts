import { z } from 'zod'
import type { FilmName } from '@/lib/films/schema'

export const QUERY_LIMIT = 120

/** What may be searched for. Empty is fine and finds nothing. */
export const searchQuery = z
  .string()
  .trim()
  .max(QUERY_LIMIT, `Please search for at most ${QUERY_LIMIT} characters.`)
  .refine(
    (text) => !/\p{Cc}|\p{Cs}/u.test(text),
    'Please search for letters and numbers only: this text has hidden characters.',
  )

/** How many of each kind a page shows. */
export const RESULT_LIMITS = { film: 20, person: 10, character: 10 } as const

type Name = { slug: string; name: string }
/** `matched` is the spelling that was found, where it is not the one we print. */
export type FoundFilm = FilmName & { matched: string | null }
export type FoundPerson = Name & { matched: string | null; knownFor: FilmName[] }
export type FoundCharacter = { name: string; matched: string | null; film: FilmName; playedBy: Name[] }

export type SearchResults = {
  films: FoundFilm[]
  people: FoundPerson[]
  characters: FoundCharacter[]
  /** Spellings to search for instead, where nothing was found as it was typed. */
  didYouMean: string[]
}
