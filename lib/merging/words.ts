import { counted } from '@/lib/words'
import type { Counts } from './merging'

/** What rows of a table are called, one and many; null of what nobody need hear of. */
const CALLED: Readonly<Record<string, readonly [string, string] | null>> = {
  critic_review: ['critic review', 'critic reviews'],
  ...{ critic_review_card: null, review_card: null, review_card_chip: null, rescored_film: null },
  critic_alias: ['other name', 'other names'],
  outlet_alias: ['other name', 'other names'],
  score_scale: ['scale', 'scales'],
  credit: ['credit', 'credits'],
  person_spelling: ['spelling', 'spellings'],
  former_slug: ['former address', 'former addresses'],
  source: ['source', 'sources'],
  film_title: ['title', 'titles'],
  release_event: ['release', 'releases'],
  production_fact: ['fact of its making', 'facts of its making'],
  runtime_claim: ['length', 'lengths'],
  year_claim: ['year', 'years'],
  fact_claim: ['claim', 'claims'],
  film_external_id: ['number elsewhere', 'numbers elsewhere'],
  film_import_row: ['imported row', 'imported rows'],
  trivia: ['piece of trivia', 'pieces of trivia'],
  film_quote: ['quote', 'quotes'],
  film_quote_source: ['source of a quote', 'sources of quotes'],
  content_note: ['content note', 'content notes'],
  content_note_source: ['source of a note', 'sources of notes'],
  character: ['character', 'characters'],
  character_spelling: ['spelling of a character', 'spellings of characters'],
  mention: ['mention by a critic', 'mentions by critics'],
  critic_document: ['document', 'documents'],
  exclusion: ['exclusion of stars', 'exclusions of stars'],
  rating: ['rating', 'ratings'],
  score_weather: ['record of score weather', 'records of score weather'],
  review: ['review', 'reviews'],
  review_draft: ['draft', 'drafts'],
  comment: ['comment', 'comments'],
  seen_film: ['“seen”', '“seen”'],
  diary_entry: ['diary entry', 'diary entries'],
  watchlist_film: ['place on a watchlist', 'places on watchlists'],
  favourite_film: ['favourite', 'favourites'],
  film_list_entry: ['place in a list', 'places in lists'],
  thing_follow: ['follow', 'follows'],
  film_proposal: ['proposal', 'proposals'],
  moderation_case: ['case', 'cases'],
  catalogue_edit: ['edit', 'edits'],
  edit_suggestion: ['suggestion by members', 'suggestions by members'],
}

/** Counts as people read them: “3 ratings”, the largest first. */
export const inWords = (counts: Counts[keyof Counts]): string[] =>
  Object.entries(counts)
    .toSorted(([, one], [, other]) => other - one)
    .flatMap(([table, n]) => {
      const called = table in CALLED ? CALLED[table] : ([table, table] as const)
      return called ? [counted(n, ...called)] : []
    })
