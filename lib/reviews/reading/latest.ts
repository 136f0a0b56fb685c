import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { filmName } from '@/lib/films/schema'
import { type Reader, unlessHiddenReview } from '@/lib/members/between/hiding'
import { tags } from '@/lib/tags'
import { reviewCard } from './card-schema'

export const latest = z
  .object({
    id: z.number(),
    published: z.number(),
    film: filmName,
    document: reviewCard,
    halfStars: z.number().nullable(),
    language: z.string().nullable(),
  })
  .transform(({ document, ...row }) => ({ ...row, ...document }))
export type LatestReview = z.infer<typeof latest>

/** What such a line prints of a card `c` and its film. */
export const LATEST = `SELECT c.review_id AS id, c.published, c.document, c.half_stars AS "halfStars", c.language,
    jsonb_build_object('slug', f.slug, 'title', f.title, 'year', f.year, 'kind', f.kind, 'genres', f.genres) AS film
  FROM review_card c JOIN film f ON f.id = c.film_id`

/** On the front page, and on a member's page. */
const NEWEST = 3
const OF_MEMBER = 6

/** The newest public reviews of all films, without spoilers, and without whom the reader hides. One statement. */
export const listLatestReviews = (reader: Reader): Promise<LatestReview[]> =>
  tagged([tags.reviews], 'latest reviews', () =>
    rows(
      latest,
      `${LATEST} WHERE ${unlessHiddenReview('$2', 'c.review_id')} ORDER BY c.published DESC LIMIT $1`,
      [NEWEST, reader?.id ?? null],
    ),
  )

const distribution = z.object({ halfStars: z.number(), n: z.number() })

export type Seat = { reviews: LatestReview[]; counts: number[] }

/** What a member wrote last, and how their stars fall: ten counts, the lowest first. Two statements. */
export function getSeat(memberId: number): Promise<Seat> {
  return tagged([tags.member(memberId), tags.audience], `seat of ${memberId}`, async () => {
    const reviews = await rows(
      latest,
      `${LATEST} WHERE c.review_id IN (SELECT id FROM review WHERE member_id = $1) ORDER BY c.published DESC LIMIT $2`,
      [memberId, OF_MEMBER],
    )
    const found = await rows(
      distribution,
      `SELECT half_stars AS "halfStars", count(*)::int AS n FROM counted_rating WHERE member_id = $1 GROUP BY half_stars`,
      [memberId],
    )
    const counts = Array.from(
      { length: 10 },
      (_, i) => found.find(({ halfStars }) => halfStars === i + 1)?.n ?? 0,
    )
    return { reviews, counts }
  })
}
