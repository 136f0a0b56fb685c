import { countedSql } from '@/lib/critics/policy'
import { Prisma } from '@/prisma/generated/client'
import { SHEET_LIMITS } from './schema'

/** Only so many films of a shared genre are weighed, the most reviewed first: a catalogue may hold 100,000. */
const CANDIDATES = 60

/**
 * Films to read on with: those sharing people first (three points each), then titles the critics name (one), then
 * shared genres (one each). A film that only shares a genre must share two, or one of a country and one of a genre.
 */
export async function relatedFilms(tx: Prisma.TransactionClient, filmId: number): Promise<number[]> {
  const found = await tx.$queryRaw<{ id: number }[]>`
    WITH here AS (SELECT id, genres, countries FROM film WHERE id = ${filmId}),
    by_people AS (
      SELECT other.film_id AS id, 3 * count(DISTINCT other.person_id) AS points
      FROM credit mine JOIN credit other USING (person_id)
      WHERE mine.film_id = ${filmId} AND other.film_id <> ${filmId} GROUP BY 1 LIMIT ${CANDIDATES}),
    by_name AS (
      SELECT DISTINCT m.film_id AS id, 1 AS points FROM mention m JOIN critic_review r ON r.id = m.review_id
      WHERE r.film_id = ${filmId} AND ${Prisma.raw(countedSql('r'))} LIMIT ${CANDIDATES}),
    by_genre AS (
      SELECT f.id FROM film f, here WHERE f.genres && here.genres AND f.id <> here.id
      ORDER BY -f.review_count, f.id LIMIT ${CANDIDATES}),
    candidates AS (SELECT id FROM by_people UNION SELECT id FROM by_name UNION SELECT id FROM by_genre),
    weighed AS (
      SELECT f.id, f.year,
        coalesce(p.points, 0) AS people, coalesce(n.points, 0) AS named,
        (SELECT count(*) FROM unnest(f.genres) g WHERE g = ANY (here.genres)) AS genres,
        (f.countries && here.countries)::int AS countries
      FROM candidates c JOIN film f ON f.id = c.id CROSS JOIN here
      LEFT JOIN by_people p ON p.id = c.id LEFT JOIN by_name n ON n.id = c.id)
    SELECT id FROM weighed
    WHERE id <> ${filmId} AND (people > 0 OR genres + countries >= 2)
    ORDER BY people + named + genres + countries DESC, year DESC NULLS LAST, id
    LIMIT ${SHEET_LIMITS.related}`
  return found.map((row) => row.id)
}
