import type { Values } from '@/lib/form-state'
import { chipName } from '@/lib/reviews/fields'
import { type Difference, differencesOf } from './differing'
import type { OwnOfFilm, OwnReview } from './queries'

/** What a form to write in begins with. */
export interface Start {
  /** What stands in its fields. */
  values: Values
  /** The draft it goes on with; 0 for none. */
  version: number
  savedAt: Date | null
  /** The review it changes, and how often that had been changed; null for a new one. */
  editing: { review: number; edits: number } | null
  /** What was posted meanwhile, where the draft was begun from another and says otherwise. */
  overtakenBy: { body: string; differs: Difference[] } | null
}

/** A draft goes on where it was left; else a review is changed; else a new one begins, with the stars given before. */
export function startOf({ review, draft, halfStars }: OwnOfFilm): Start {
  const standing = review && review.withdrawnAt === null ? review : null
  const values = standing ? valuesOfReview(standing) : {}
  const stars = { halfStars: halfStars === null ? '' : String(halfStars) }
  const basis = standing?.edits ?? null
  const isOvertaken = draft !== null && standing !== null && draft.basedOn !== basis
  const differs = isOvertaken ? differencesOf({ ...values, ...stars }, draft.form) : []
  const isOther = isOvertaken && (draft.form.body !== standing.raw || differs.length > 0)
  return {
    // A draft says everything a form has, also what is not in it: an empty box is not sent.
    values: draft ? { ...stars, ...draft.form } : { ...values, ...stars },
    version: draft?.version ?? 0,
    savedAt: draft?.savedAt ?? null,
    editing: standing && { review: standing.id, edits: standing.edits },
    overtakenBy: isOther ? { body: standing.raw, differs } : null,
  }
}

/** What a review says, as its form has it. */
export function valuesOfReview(review: OwnReview): Values {
  return {
    title: review.title ?? '',
    body: review.raw,
    ...(review.wholeSpoiler && { wholeSpoiler: 'yes' }),
    language: review.language ?? '',
    seenOn: review.seenOn ?? '',
    whoMayAnswer: review.whoMayAnswer,
    ...Object.fromEntries(review.chips.map(({ aspect, polarity }) => [chipName(aspect), polarity])),
  }
}
