import type { Carry } from '@/lib/merging/steps'

const ofFilm = (table: string, key: readonly string[], more: Partial<Carry> = {}): Carry => ({
  ...{ table, column: 'film_id', key, ...more },
})

/** The facts, in the order in which they go: what others point at before those. */
export const FACTS: readonly Carry[] = [
  ofFilm('source', ['id']),
  ofFilm('film_title', ['id'], { once: [['title']] }),
  ofFilm('release_event', ['id'], { once: [['event', 'place', 'source_id']] }),
  ofFilm('production_fact', ['id'], { once: [['what', 'source_id']] }),
  ofFilm('runtime_claim', ['source_id'], { once: [['source_id']] }),
  ofFilm('year_claim', ['source_id'], { once: [['source_id']] }),
  ofFilm('fact_claim', ['fact', 'source_id', 'value'], { once: [['fact', 'source_id', 'value']] }),
  ofFilm('film_external_id', ['source', 'value']),
  ofFilm('film_import_row', ['id']),
  ofFilm('trivia', ['id'], { once: [['text']] }),
  ofFilm('film_quote', ['id'], { once: [['text']] }),
  ofFilm('content_note', ['id'], { once: [['category']] }),
  ofFilm('character', ['id'], { once: [['name']] }),
  ofFilm('credit', ['id'], { once: [['person_id', 'role']] }),
]

/** What critics said of it, and what was made of that. */
export const ENTRIES: readonly Carry[] = [
  ofFilm('critic_review', ['id']),
  ofFilm('critic_review_card', ['review_id']),
  ofFilm('mention', ['review_id'], { once: [['review_id']] }),
  ofFilm('critic_document', ['id']),
  ofFilm('rescored_film', ['id']),
  ofFilm('catalogue_edit', ['id']),
  ofFilm('edit_suggestion', ['id']),
]

/** What members keep of it. What one wrote is never dropped: `written.ts` holds the merge back before. */
export const KEPT: readonly Carry[] = [
  // A rating given anew asks these whether it counts.
  ofFilm('exclusion', ['act_id', 'member_id'], { once: [['act_id', 'member_id']] }),
  // What somebody gave since is theirs to keep where they gave it: so the time is part of what it is known by.
  ofFilm('rating', ['member_id', 'rated_at'], { once: [['member_id']], anew: true }),
  ofFilm('score_weather', ['id']),
  ofFilm('review', ['id']),
  ofFilm('review_card', ['review_id']),
  ofFilm('review_card_chip', ['review_id', 'aspect']),
  ofFilm('review_draft', ['member_id']),
  ofFilm('comment', ['id']),
  ofFilm('seen_film', ['member_id'], { once: [['member_id']] }),
  ofFilm('diary_entry', ['id'], { once: [['member_id', 'seen_on']] }),
  ofFilm('watchlist_film', ['id'], { once: [['member_id']] }),
  ofFilm('favourite_film', ['member_id', 'place'], { once: [['member_id']] }),
  ofFilm('film_list_entry', ['list_id'], { once: [['list_id']], anew: true }),
  ofFilm('thing_follow', ['id'], { once: [['member_id']] }),
  ofFilm('film_proposal', ['id']),
  ofFilm('moderation_case', ['id']),
]

/** What keeps a film from being merged away at all. */
export const KEEPING = ['catalogue_protection'] as const

/** What the database or a recount makes anew of the rest, and goes with the film. */
export const DERIVED = ['film_sheet', 'rating_tally', 'review_tally', 'film_list_tally'] as const

/** Below rows that both films have: what belongs to the one that goes is given to the same of the other. */
export const BELOW: readonly { table: string; same: string; children: readonly Carry[] }[] = [
  {
    ...{ table: 'content_note', same: 'category' },
    children: [
      { table: 'content_note_source', column: 'note_id', key: ['source_id'], once: [['source_id']] },
    ],
  },
  {
    ...{ table: 'film_quote', same: 'text' },
    children: [{ table: 'film_quote_source', column: 'quote_id', key: ['source_id'], once: [['source_id']] }],
  },
  {
    ...{ table: 'character', same: 'name' },
    children: [
      { table: 'character_spelling', column: 'character_id', key: ['name'], once: [['name']] },
      { table: 'credit', column: 'character_id', key: ['id'] },
    ],
  },
]
