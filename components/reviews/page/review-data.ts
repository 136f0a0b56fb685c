import type { Review as ReviewData, WithContext } from 'schema-dts'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import type { Review } from '@/lib/reviews/reading/queries'
import { plainText } from '@/lib/text/plain-text'

/** What search engines are told of a review: as it was read, so without what its spoilers hide. */
export function reviewData(review: Review, origin: string): WithContext<ReviewData> {
  const { film, author, title, text, halfStars, language, postedOn, editedOn } = review
  return {
    '@context': 'https://schema.org',
    '@type': 'Review',
    url: `${origin}${reviewPath(film.slug, author.handle)}`,
    name: title ?? undefined,
    author: { '@type': 'Person', name: author.name ?? author.handle },
    itemReviewed: { '@type': 'Movie', name: film.title, url: `${origin}/films/${film.slug}` },
    reviewBody: plainText(text) || undefined,
    reviewRating: halfStars
      ? { '@type': 'Rating', ratingValue: halfStars / 2, bestRating: 5, worstRating: 0.5 }
      : undefined,
    inLanguage: language ?? undefined,
    datePublished: postedOn,
    dateModified: editedOn ?? undefined,
  }
}
