import 'server-only'
import { z } from 'zod'
import { prisma, rows } from '@/lib/db'
import { announce } from '@/lib/doors/announce'
import { recountHelpful } from '@/lib/reviews/helpful/counting'
import { tags } from '@/lib/tags'
import { rebuildReviewCards } from './card'

/** Reviews whose card is missing, stands for one that is not public, or differs from what it is made of. */
const STALE = `
  SELECT coalesce(p.id, c.review_id) AS id, coalesce(p.film_id, c.film_id) AS film
  FROM public_review p FULL JOIN review_card c ON c.review_id = p.id
  LEFT JOIN counted_rating s ON s.member_id = p.member_id AND s.film_id = p.film_id
  LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE is_yes)::int AS yes, count(*) FILTER (WHERE NOT is_yes)::int AS no
    FROM helpful_answer a WHERE a.review_id = p.id AND a.revision >= p.helpful_since) AS a ON true
  WHERE p.id IS NULL OR c.review_id IS NULL OR (p.yes, p.no) <> (a.yes, a.no)
    OR (c.half_stars, c.language, c.yes, c.helpfulness, c.published)
      IS DISTINCT FROM (s.half_stars, p.language, p.yes, p.helpfulness, p.published)
    OR array(SELECT aspect::text || polarity FROM review_card_chip k WHERE k.review_id = p.id ORDER BY aspect)
      <> array(SELECT aspect::text || polarity FROM review_chip h WHERE h.review_id = p.id ORDER BY aspect)
  ORDER BY 1`

/** Films whose counts of lists are not what their cards say. */
const MISCOUNTED = `
  SELECT coalesce(t.film_id, r.film_id) AS film FROM review_tally t FULL JOIN (
    SELECT film_id, jsonb_object_agg(list, n) AS counts FROM (
      SELECT film_id, list, count(*)::int AS n FROM review_card, unnest(lists) AS list GROUP BY 1, 2) AS each
    GROUP BY film_id) AS r ON r.film_id = t.film_id
  WHERE coalesce(t.counts, '{}') <> coalesce(r.counts, '{}') ORDER BY 1`

const stale = z.object({ id: z.number(), film: z.number() })
const miscounted = z.object({ film: z.number() })

/** How many cards, and how many films' counts, were wrong: 0 unless something is broken. Mends them. */
export async function recountReviews(): Promise<{ cards: number; films: number }> {
  const cards = await rows(stale, STALE)
  for (const { id, film } of cards)
    await prisma().$transaction(async (tx) => {
      await tx.$executeRaw`SELECT FROM review WHERE id = ${id} FOR UPDATE`
      if (await tx.review.findUnique({ where: { id }, select: { id: true } })) await recountHelpful(tx, id)
      // A card made anew is filled in by the database.
      await tx.reviewCard.deleteMany({ where: { reviewId: id } })
      await rebuildReviewCards(tx, { id })
      await announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), [tags.film(film), tags.reviews])
    })
  const films = await rows(miscounted, MISCOUNTED)
  for (const { film } of films)
    await prisma().$transaction(async (tx) => {
      await tx.$executeRaw`LOCK TABLE review_card, review_tally IN SHARE ROW EXCLUSIVE MODE`
      await tx.$executeRaw`
        INSERT INTO review_tally (film_id, counts)
        SELECT ${film}::int, coalesce((SELECT jsonb_object_agg(list, n) FROM (
          SELECT list, count(*)::int AS n FROM review_card, unnest(lists) AS list WHERE film_id = ${film} GROUP BY 1) AS each), '{}')
        ON CONFLICT (film_id) DO UPDATE SET counts = EXCLUDED.counts`
      await announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), [tags.film(film)])
    })
  return { cards: cards.length, films: films.length }
}
