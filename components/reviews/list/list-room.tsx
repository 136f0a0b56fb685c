import { notFound } from 'next/navigation'
import { room } from '@/components/site/doors/room'
import { filmAt, filmTitle } from '@/lib/films/page'
import { listOwnAnswers } from '@/lib/reviews/helpful/queries'
import { listPath, nameOf, readListPath } from '@/lib/reviews/reading/list-path'
import { listReviewsFor } from '@/lib/reviews/reading/revealing'
import { ReviewListPage } from './list-page'
import { listInWords } from './list-words'

/** A list of a film's members' reviews: all of them, or what the segments after `/reviews` ask for. */
export const reviewListRoom = room({
  async load({ slug, list: segments = [] }: { slug: string; list?: string[] }, viewer) {
    const list = readListPath(segments) ?? notFound()
    const film = await filmAt(slug, '/reviews')
    const page = (await listReviewsFor(viewer, film.id, list)) ?? notFound()
    // A bar of the histogram may have no review behind it; other lists of nothing nobody leads to.
    const isNoList =
      list.narrowed !== null && list.narrowed.by !== 'stars' && !film.reviewCounts[nameOf(list.narrowed)]
    if (isNoList || (list.after !== null && page.reviews.length === 0)) notFound()
    return { film, list, page, own: viewer ? await listOwnAnswers(viewer, page.reviews) : new Map() }
  },
  metadata: ({ film, list }) => ({
    title: `${listInWords(list.narrowed)} on ${filmTitle(film)}`,
    alternates: { canonical: listPath(film.slug, list) },
    // Reviews are to be found by their own pages.
    robots: list.narrowed || list.after ? { index: false, follow: true } : undefined,
  }),
  show: ({ own, ...loaded }, viewer) => <ReviewListPage {...loaded} reader={{ viewer, own }} />,
})
