import { reviewLabel } from '@/lib/critics/schema'
import { getFilmWithCritics } from '@/lib/films/queries'
import { type Working, workingOf } from './working'

/** The film whose score the method page works out: the one the catalogue began with. */
const EXAMPLE = 'ballerina-2023'

/** The example's title and working; null once it is gone, or has more reviews than a page can add up. */
export async function getExample(): Promise<{ title: string; slug: string; working: Working } | null> {
  const film = await getFilmWithCritics(EXAMPLE)
  if (!film || film.criticMean === null) return null
  const { reviews, next } = film.critics
  const working = workingOf(
    reviews.map((review) => ({
      label: reviewLabel(review),
      verdict: review.verdict,
      scale: review.score,
      raw: review.score?.raw ?? null,
    })),
  )
  return next === null && working ? { title: film.title, slug: film.slug, working } : null
}
