import type { FileField } from '@/lib/imports/reading/columns'
import type { ImportRowOutcome, ImportRowState } from '@/prisma/generated/enums'

/** What came of rows, in words; in the order in which pages list them. */
export const STATES: Readonly<Record<ImportRowState, string>> = {
  unsure: 'Wait for a person',
  failed: 'Failed',
  decided: 'Decided',
  added: 'Brought in',
  matched: 'Filled in',
  unchanged: 'Unchanged',
  waiting: 'Still to come',
}

export const OUTCOMES: Readonly<Record<ImportRowOutcome, string>> = {
  this: 'It is',
  added: 'Brought in as',
  leftOut: 'Left out',
}

/** What a column says, in words. */
export const FIELDS: Readonly<Record<FileField, string>> = {
  ...{
    title: 'Title',
    originalTitle: 'Original title',
    year: 'Year',
    released: 'Release',
    id: 'Its own number',
  },
  ...{ imdb: 'Number at imdb', tmdb: 'Number at tmdb', wikidata: 'Number at wikidata', director: 'Director' },
  ...{ writer: 'Writer', cast: 'Cast', credits: 'Credits', genres: 'Genres', runtime: 'Length' },
  ...{ countries: 'Countries', languages: 'Languages', budget: 'Budget', currency: 'Currency' },
}
