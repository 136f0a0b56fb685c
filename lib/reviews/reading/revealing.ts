import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import type { Reader } from '@/lib/members/between/hiding'
import { hidesAnything } from '@/lib/text/spoilers/leaving-out'
import { hasSeen } from '@/lib/text/spoilers/policy'
import { type Block, treeShape } from '@/lib/text/tree'
import type { ReviewList } from './list-path'
import { type ListedReview, listReviews, type ReviewPage } from './lists'
import { openingOf } from './opening'

/** What of a review in a list depends on who reads it. */
type Hiding = {
  id: number
  title: string | null
  opening: Block[]
  isCut: boolean
  wholeSpoiler: boolean
}
/** `isRevealed`: what its spoilers hide stands in it. */
export type Revealed<R> = R & { isRevealed: boolean }

const whole = z.object({ id: z.number(), title: z.string().nullable(), text: treeShape })

const WHOLE = `SELECT id, title, cooked -> 'tree' AS text FROM public_review
  WHERE id = ANY ($1::int[]) AND ${hasSeen('$2::int', 'public_review.film_id')}`

/**
 * Reviews of a list as this viewer gets them: with what spoilers hide where they have seen the film, whichever
 * film each is about. One statement, and none where nothing is hidden.
 */
export async function revealedFor<R extends Hiding>(
  viewer: Pick<Viewer, 'id'> | null,
  reviews: readonly R[],
): Promise<Revealed<R>[]> {
  const hiding = reviews.filter(({ wholeSpoiler, opening }) => wholeSpoiler || hidesAnything(opening))
  const found =
    viewer && hiding.length > 0 ? await rows(whole, WHOLE, [hiding.map(({ id }) => id), viewer.id]) : []
  return reviews.map((review) => {
    const shown = found.find(({ id }) => id === review.id)
    if (!shown) return { ...review, isRevealed: false }
    const { tree, isCut } = openingOf(shown.text)
    return { ...review, title: shown.title, opening: tree, isCut, isRevealed: true }
  })
}

export type RevealedPage = Omit<ReviewPage, 'reviews'> & { reviews: Revealed<ListedReview>[] }

/** A page of a film's reviews as this viewer gets it. Null for a place we never made. */
export async function listReviewsFor(
  viewer: Reader,
  filmId: number,
  list: ReviewList,
): Promise<RevealedPage | null> {
  const page = await listReviews(filmId, list, viewer)
  return page && { ...page, reviews: await revealedFor(viewer, page.reviews) }
}
