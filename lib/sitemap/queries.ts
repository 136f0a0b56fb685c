import { z } from 'zod'
import { rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import { tags } from '@/lib/tags'

/** Ids to a part. Every film has a page, so a part holds at most as many addresses; the protocol allows 50,000. */
const PART = 5000

const listed = z.object({ path: z.string(), changed: z.string() })
export type Listed = z.infer<typeof listed>

/** How many parts the catalogue takes, counted by ids so that a part never moves. */
export function countParts(): Promise<number> {
  return tagged([tags.films], 'sitemap', async () => {
    const [found] = await rows(z.object({ last: z.number().nullable() }), 'SELECT max(id) AS last FROM film')
    return Math.ceil((found?.last ?? 0) / PART)
  })
}

/** The films of one part, counted from 1; null where there is no such part. */
export function listPart(part: number): Promise<Listed[] | null> {
  return tagged([tags.films], `sitemap ${part}`, async () => {
    if (!Number.isInteger(part) || part < 1 || part > (await countParts())) return null
    return rows(
      listed,
      `SELECT '/films/' || slug AS path, updated_at::date::text AS changed
       FROM film WHERE id > $1 AND id <= $2 ORDER BY id`,
      [(part - 1) * PART, part * PART],
    )
  })
}

/** The same for members' reviews. */
export function countReviewParts(): Promise<number> {
  return tagged([tags.reviews], 'sitemap of reviews', async () => {
    const [found] = await rows(
      z.object({ last: z.number().nullable() }),
      'SELECT max(review_id) AS last FROM review_card',
    )
    return Math.ceil((found?.last ?? 0) / PART)
  })
}

const review = z
  .object({ film: z.string(), handle: z.string(), changed: z.string() })
  .transform(({ film, handle, changed }) => ({ path: reviewPath(film, handle), changed }))

/** The public reviews of one part; null where there is no such part. Some parts may be empty. */
export function listReviewPart(part: number): Promise<Listed[] | null> {
  return tagged([tags.reviews], `sitemap of reviews ${part}`, async () => {
    if (!Number.isInteger(part) || part < 1 || part > (await countReviewParts())) return null
    return rows(
      review,
      `SELECT f.slug AS film, m.handle, coalesce(r.edited_at, r.posted_at)::date::text AS changed
       FROM public_review r JOIN film f ON f.id = r.film_id JOIN member m ON m.id = r.member_id
       WHERE r.id > $1 AND r.id <= $2 ORDER BY r.id`,
      [(part - 1) * PART, part * PART],
    )
  })
}
