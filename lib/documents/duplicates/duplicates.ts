import type { KnownReview } from '@/lib/documents/catalogue'
import { fold } from '@/lib/search/fold'
import { likeness, shinglesOf } from './shingles'

/** From here on two documents are one review. */
export const SAME = 0.8

export type Duplicate = { id: string; how: 'same text' | 'nearly the same text' | 'same headline' }

/** What a document shows of itself for being known again. */
export type Shown = { text: string; headline: string | null; critic: string | null; film: string | null }

/** The reviews a document is the same as: by its text, else by headline, film and critic where no text is known. */
export function duplicatesOf(shown: Shown, known: readonly KnownReview[]): Duplicate[] {
  if (known.length === 0) return []
  const text = squeezed(shown.text)
  const shingles = shinglesOf(shown.text)
  return known.flatMap((review): Duplicate[] => {
    if (review.text !== null) {
      if (squeezed(review.text) === text) return [{ id: review.id, how: 'same text' }]
      return likeness(shingles, shinglesKnown(review, review.text)) >= SAME
        ? [{ id: review.id, how: 'nearly the same text' }]
        : []
    }
    return isSameStory(shown, review) ? [{ id: review.id, how: 'same headline' }] : []
  })
}

/** A review's shingles are asked for by every document of a folder. */
const remembered = new WeakMap<KnownReview, Set<number>>()

function shinglesKnown(review: KnownReview, text: string): Set<number> {
  const shingles = remembered.get(review) ?? shinglesOf(text)
  remembered.set(review, shingles)
  return shingles
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Entered by hand there is no text to compare: the headline must be the same, or the critic of the same film. */
function isSameStory(shown: Shown, review: KnownReview): boolean {
  if (shown.film !== null && shown.film !== review.film) return false
  if (review.headline && shown.headline && fold(review.headline) === fold(shown.headline)) return true
  return Boolean(review.critic && shown.critic && shown.film && fold(review.critic) === fold(shown.critic))
}
