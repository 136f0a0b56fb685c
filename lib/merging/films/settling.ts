import type { Prisma } from '@/prisma/generated/client'

type Pair = { gone: number; kept: number }

/**
 * Puts in order what follows from whose things are: counts of comments and reviews, places in lists. One that comes
 * back into a list stands before what took its place.
 */
export async function settleFilms(tx: Prisma.TransactionClient, { gone, kept }: Pair): Promise<void> {
  const ids = [gone, kept]
  await tx.$executeRaw`
    UPDATE comment SET about = 'film/' || film_id WHERE film_id = ANY (${ids}::int[]) AND about <> 'film/' || film_id`
  await tx.$executeRaw`
    INSERT INTO comment_tally (about, comments)
    SELECT 'film/' || f.id, count(c.id) FROM film f LEFT JOIN comment c ON c.film_id = f.id
      AND c.deleted_at IS NULL AND c.removals = 0
    WHERE f.id = ANY (${ids}::int[]) GROUP BY f.id
    ON CONFLICT (about) DO UPDATE SET comments = EXCLUDED.comments`
  await tx.$executeRaw`
    DELETE FROM comment_tally WHERE about IN (
      SELECT 'film/' || i FROM unnest(${ids}::int[]) i WHERE NOT EXISTS (SELECT FROM film WHERE id = i))`
  await tx.$executeRaw`
    SELECT freshen_review_card(r.member_id, r.film_id) FROM review r JOIN review_card c ON c.review_id = r.id
    LEFT JOIN counted_rating s ON s.member_id = r.member_id AND s.film_id = r.film_id
    WHERE r.film_id = ANY (${ids}::int[]) AND c.half_stars IS DISTINCT FROM s.half_stars`
  await tx.$executeRaw`
    INSERT INTO review_tally (film_id, counts)
    SELECT f.id, coalesce((SELECT jsonb_object_agg(list, n) FROM (
      SELECT list, count(*)::int AS n FROM review_card c, unnest(c.lists) AS list WHERE c.film_id = f.id GROUP BY 1) each), '{}')
    FROM film f WHERE f.id = ANY (${ids}::int[])
    ON CONFLICT (film_id) DO UPDATE SET counts = EXCLUDED.counts`
  await tx.$executeRaw`
    UPDATE film_list_entry e SET place = n.place FROM (
      SELECT list_id, film_id, row_number() OVER (PARTITION BY list_id ORDER BY place, film_id <> ${gone}) AS place
      FROM film_list_entry WHERE list_id IN (
        SELECT list_id FROM film_list_entry WHERE film_id = ANY (${ids}::int[]))) n
    WHERE e.list_id = n.list_id AND e.film_id = n.film_id AND e.place <> n.place`
  // What was not added up yet of a film that is gone would be added to it when it comes back.
  await tx.$executeRaw`
    DELETE FROM rating_change c WHERE film_id = ANY (${ids}::int[]) AND NOT EXISTS (SELECT FROM film WHERE id = c.film_id)`
  await tx.$executeRaw`
    DELETE FROM search_entry e WHERE film_id = ANY (${ids}::int[]) AND NOT EXISTS (SELECT FROM film WHERE id = e.film_id)`
}

/** What pages of members show one of these films. */
export async function whoShows(tx: Prisma.TransactionClient, films: readonly number[]): Promise<number[]> {
  const found = await tx.$queryRaw<{ id: number }[]>`
    SELECT member_id AS id FROM review WHERE film_id = ANY (${[...films]}::int[])
    UNION SELECT member_id FROM diary_entry WHERE film_id = ANY (${[...films]}::int[])
    UNION SELECT member_id FROM watchlist_film WHERE film_id = ANY (${[...films]}::int[])
    UNION SELECT member_id FROM favourite_film WHERE film_id = ANY (${[...films]}::int[])
    UNION SELECT l.member_id FROM film_list l JOIN film_list_entry e ON e.list_id = l.id
      WHERE e.film_id = ANY (${[...films]}::int[])`
  return found.map((one) => one.id)
}
