import { z } from 'zod'
import { rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { type FilmWithCritics, getFilmWithCritics } from '@/lib/films/queries'
import { filmName } from '@/lib/films/schema'
import type { Reader } from '@/lib/members/between/hiding'
import { type LatestReview, listLatestReviews } from '@/lib/reviews/reading/latest'
import { tags } from '@/lib/tags'

/** Posters on the front page's shelf. */
const SHELF = 12

const slugs = z.object({ slug: z.string() })

export type Front = {
  lead: FilmWithCritics | null
  others: z.infer<typeof listed>[]
  shelf: z.infer<typeof filmName>[]
  latest: LatestReview[]
}

const listed = filmName.extend({
  criticMean: z.number().nullable(),
  reviewCount: z.number(),
  scoredCount: z.number(),
})

/**
 * The front page: the film most critics have written about leads, the next ones follow, and a shelf of the
 * catalogue's latest.
 */
export function getFront(reader: Reader): Promise<Front> {
  return tagged([tags.home], 'front', async () => {
    const [first] = await rows(
      slugs,
      'SELECT slug FROM film WHERE review_count > 0 ORDER BY -review_count, id LIMIT 1',
    )
    return {
      lead: first ? await getFilmWithCritics(first.slug) : null,
      latest: await listLatestReviews(reader),
      others: await rows(
        listed,
        `SELECT slug, title, year, kind, genres, critic_mean::float8 AS "criticMean", review_count AS "reviewCount",
           scored_count AS "scoredCount"
         FROM film WHERE review_count > 0 ORDER BY -review_count, id OFFSET 1 LIMIT 6`,
      ),
      shelf: await rows(
        filmName,
        'SELECT slug, title, year, kind, genres FROM film WHERE slug <> $1 ORDER BY -coalesce(year, 0), id LIMIT $2',
        [first?.slug ?? '', SHELF],
      ),
    }
  })
}
