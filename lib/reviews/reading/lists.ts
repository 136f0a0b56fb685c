import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/db'
import { type Reader, unlessHiddenReview } from '@/lib/members/between/hiding'
import { reviewCard } from './card-schema'
import { isByStars, type Narrowed, nameOf, type Order, type ReviewList } from './list-path'
import { makePlace, type Place, readPlace } from './place'

/** Reviews to a page of them. */
export const REVIEWS_TO_A_PAGE = 20

const listed = z
  .object({
    id: z.number(),
    document: reviewCard,
    halfStars: z.number().nullable(),
    language: z.string().nullable(),
    yes: z.number(),
    yesBefore: z.number(),
    /** How many comments stand under it. */
    comments: z.number(),
    key: z.coerce.number(),
  })
  .transform(({ document, ...row }) => ({ ...row, ...document }))
export type ListedReview = z.infer<typeof listed>

export type ReviewPage = { reviews: ListedReview[]; next: string | null }

/**
 * What each order goes by, and whether downwards. The review's own number settles equals; each time it is posted it
 * takes another number among the newest, which no two have.
 */
const KEYS: Record<Order, { key: string; down: boolean }> = {
  helpful: { key: 'helpfulness', down: true },
  newest: { key: 'published', down: true },
  highest: { key: 'half_stars', down: true },
  lowest: { key: 'half_stars', down: false },
}

/**
 * A page of a film's public reviews, without spoilers, and without whom the reader hides. Highest and lowest have
 * only those with stars. Each order is an index, so that a late page costs what the first does. Null for a place we
 * never made. One statement.
 */
export async function listReviews(
  filmId: number,
  list: ReviewList,
  reader: Reader,
): Promise<ReviewPage | null> {
  const name = `${filmId}/${nameOf(list.narrowed)}/${list.order}`
  const after = list.after === null ? null : readPlace(name, list.after)
  if (list.after !== null && after === null) return null
  const values: unknown[] = [filmId, REVIEWS_TO_A_PAGE + 1]
  const found = await rows(listed, statement(list, after, values, reader), values)
  const reviews = found.slice(0, REVIEWS_TO_A_PAGE)
  const last = reviews.at(-1)
  return { reviews, next: last && found.length > REVIEWS_TO_A_PAGE ? makePlace(name, last) : null }
}

function statement(
  { narrowed, order }: ReviewList,
  after: Place | null,
  values: unknown[],
  reader: Reader,
): string {
  const given = (value: unknown) => `$${values.push(value)}`
  const { key, down } = KEYS[order]
  const where = ['film_id = $1', ...narrowing(narrowed, given)]
  if (isByStars(order)) where.push('half_stars IS NOT NULL')
  if (reader) where.push(unlessHiddenReview(given(reader.id), 'review_id'))
  if (after && order === 'newest') where.push(`published < ${given(after.key)}::int`)
  else if (after) {
    const type = order === 'helpful' ? 'float8' : 'int'
    where.push(
      `(${key}, review_id) ${down ? '<' : '>'} (${given(after.key)}::${type}, ${given(after.id)}::int)`,
    )
  }
  const way = down ? 'DESC' : 'ASC'
  const orderBy = `ORDER BY ${key} ${way}${order === 'newest' ? '' : `, review_id ${way}`}`
  const columns = `review_id AS id, document, half_stars AS "halfStars", language, yes, yes_before AS "yesBefore", comments, ${key} AS key`
  if (narrowed?.by !== 'aspect')
    return `SELECT ${columns} FROM review_card WHERE ${where.join(' AND ')} ${orderBy} LIMIT $2`
  return `SELECT ${columns} FROM review_card WHERE review_id IN (
    SELECT review_id FROM review_card_chip WHERE ${where.join(' AND ')} ${orderBy} LIMIT $2) ${orderBy}`
}

function narrowing(narrowed: Narrowed | null, given: (value: unknown) => string): string[] {
  if (narrowed === null) return []
  if (narrowed.by === 'language') return [`language = ${given(narrowed.language)}`]
  if (narrowed.by === 'stars') return [`half_stars = ${given(narrowed.halfStars)}::int`]
  return [`aspect = ${given(narrowed.aspect)}::aspect`, `polarity = ${given(narrowed.polarity)}::polarity`]
}
