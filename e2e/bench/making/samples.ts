import type { CriticReviewCard } from '@/lib/critics/schema'
import type { FilmSheet } from '@/lib/films/schema'
import type { ReviewCard } from '@/lib/reviews/reading/card-schema'

/** What all scores of the crowd have in common; the rest is each review's own. */
export const SCORE = {
  ...{ raw: '', value: 0, of100: 0 },
  ...{ best: 10, worst: null, rationale: null },
} satisfies CriticReviewCard['score']

/** A card of the crowd, with its own columns still to come: typed, so that a new field is not forgotten here. */
export const CARD = {
  ...{ slug: '', critic: null, outlet: null, headline: null, publishedAt: null, summary: '' },
  ...{ verdict: 'mixed', verdictBasis: 'score', verdictGrounds: null, score: null },
  ...{ url: null, scoreLabel: null, spoilers: false, mentions: [] },
  aspects: [{ aspect: 'acting', polarity: 'praise', note: 'the lead holds it' }],
} satisfies CriticReviewCard

/** A sheet of the crowd, its credits and related films still to come. */
export const SHEET = {
  ...{
    otherTitles: [],
    releases: [],
    production: [],
    runtimes: [],
    years: [],
    claims: [],
    contentNotes: [],
    trivia: [],
  },
  ...{ spoilerTrivia: 0, marks: [], silent: [], company: [] },
  ...{ credits: [], related: [] },
  aspects: [{ aspect: 'acting', praise: 3, mixed: 1, fault: 0 }],
} satisfies FilmSheet

/** A member's card, its author, text and chips still to come. */
export const MEMBER_CARD = {
  ...{ author: { id: 0, handle: '', name: null }, title: null, opening: [], chips: [] },
  ...{ isCut: false, wholeSpoiler: false, postedOn: '2026-02-01', editedOn: null, seenOn: null },
} satisfies ReviewCard
