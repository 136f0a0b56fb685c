import { makeCursor, readCursor } from '@/lib/doors/cursors'
import { type Film, type FilmWithCritics, listCriticReviews, type ReviewPage } from '@/lib/films/queries'
import { REVIEWS_PER_PAGE } from './schema'

/** A page of a film's critics: `first` is the seat of the first of them, `next` the address of the page after. */
export type CriticsPage = { reviews: ReviewPage['reviews']; first: number; next: string | null }

type Place = { page: number; after: number }

const list = (film: Pick<Film, 'id'>, page: number) => `film/${film.id}/critic-reviews/${page}`

/** The first page of a film's critics, which came with the film. */
export const firstCritics = (film: Pick<FilmWithCritics, 'id' | 'slug' | 'critics'>): CriticsPage =>
  pageOf(film, 1, film.critics)

/**
 * The page of a film's critics that a path segment names: `2-…` is page two, signed together with the row it begins
 * after, so that its seats go on counting. Null for a segment we never made.
 */
export async function getCriticsPage(
  film: Pick<Film, 'id' | 'slug'>,
  segment: string,
): Promise<CriticsPage | null> {
  const place = readPlace(film, segment)
  return place && pageOf(film, place.page, await listCriticReviews(film.id, place.after))
}

function pageOf(film: Pick<Film, 'id' | 'slug'>, page: number, { reviews, next }: ReviewPage): CriticsPage {
  const later = page + 1
  return {
    reviews,
    first: 1 + (page - 1) * REVIEWS_PER_PAGE,
    next:
      next === null
        ? null
        : `/films/${film.slug}/critic-reviews/after/${later}-${makeCursor(list(film, later), next)}`,
  }
}

function readPlace(film: Pick<Film, 'id'>, segment: string): Place | null {
  const [, number, cursor] = /^([1-9]\d{0,6})-(.+)$/.exec(segment) ?? []
  if (!number || !cursor) return null
  const page = Number(number)
  const after = readCursor(list(film, page), cursor)
  return after === null ? null : { page, after }
}
