import { makeCursor, readCursor } from '@/lib/doors/cursors'
import { type Film, listCriticReviews, type ReviewPage } from '@/lib/films/queries'
import { REVIEWS_PER_PAGE } from './schema'

/** A page of a film's critics: `first` is the seat of the first of them, `next` the address of the page after. */
export type CriticsPage = { reviews: ReviewPage['reviews']; first: number; next: string | null }

type Place = { page: number; after: number | null }

const list = (film: Pick<Film, 'id'>, page: number) => `film/${film.id}/critic-reviews/${page}`

/**
 * The first page of a film's critics, or the one a path segment names: `2-…` is page two, signed together with the
 * row it begins after, so that its seats go on counting. Null for a segment we never made.
 */
export async function getCriticsPage(
  film: Pick<Film, 'id' | 'slug'>,
  segment?: string,
): Promise<CriticsPage | null> {
  const place = segment === undefined ? { page: 1, after: null } : readPlace(film, segment)
  if (!place) return null
  const { reviews, next } = await listCriticReviews(film.id, place.after)
  const page = place.page + 1
  return {
    reviews,
    first: 1 + (place.page - 1) * REVIEWS_PER_PAGE,
    next:
      next === null
        ? null
        : `/films/${film.slug}/critic-reviews/after/${page}-${makeCursor(list(film, page), next)}`,
  }
}

function readPlace(film: Pick<Film, 'id'>, segment: string): Place | null {
  const [, number, cursor] = /^([1-9]\d{0,6})-(.+)$/.exec(segment) ?? []
  if (!number || !cursor) return null
  const page = Number(number)
  const after = readCursor(list(film, page), cursor)
  return after === null ? null : { page, after }
}
