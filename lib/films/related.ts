import { countedSql } from '@/lib/critics/policy'
import { Prisma } from '@/prisma/generated/client'
import { SHEET_LIMITS } from './schema'

/** Only so many films of a shared genre are weighed, the most reviewed first: a catalogue may hold 100,000. */
const CANDIDATES = 60

/**
 * Films to read on with: those sharing people first (three points each), then titles the critics name (one), then
 * shared genres (one each). A film that only shares a genre must share two, or one of a country and one of a genre.
 */
export async function relatedFilms(
  tx: Prisma.TransactionClient,
  filmIds: readonly number[],
): Promise<Map<number, number[]>> {
  const found = await tx.$queryRaw<{ of: number; id: number }[]>`
    SELECT here.id AS of, related.id FROM film here CROSS JOIN LATERAL (
      WITH by_people AS (
        SELECT other.film_id AS id, 3 * count(DISTINCT other.person_id) AS points
        FROM credit mine JOIN credit other USING (person_id)
        WHERE mine.film_id = here.id AND other.film_id <> here.id GROUP BY 1 LIMIT ${CANDIDATES}),
      by_name AS (
        SELECT DISTINCT m.film_id AS id, 1 AS points FROM mention m JOIN critic_review r ON r.id = m.review_id
        WHERE r.film_id = here.id AND ${Prisma.raw(countedSql('r'))} LIMIT ${CANDIDATES}),
      by_genre AS (
        SELECT f.id FROM film f WHERE f.genres && here.genres AND f.id <> here.id
        ORDER BY -f.review_count, f.id LIMIT ${CANDIDATES}),
      candidates AS (SELECT id FROM by_people UNION SELECT id FROM by_name UNION SELECT id FROM by_genre),
      weighed AS (
        SELECT f.id, f.year,
          coalesce(p.points, 0) AS people, coalesce(n.points, 0) AS named,
          (SELECT count(*) FROM unnest(f.genres) g WHERE g = ANY (here.genres)) AS genres,
          (f.countries && here.countries)::int AS countries
        FROM candidates c JOIN film f ON f.id = c.id
        LEFT JOIN by_people p ON p.id = c.id LEFT JOIN by_name n ON n.id = c.id)
      SELECT id, row_number() OVER (
        ORDER BY people + named + genres + countries DESC, year DESC NULLS LAST, id) AS place FROM weighed
      WHERE id <> here.id AND (people > 0 OR genres + countries >= 2)
      ORDER BY place LIMIT ${SHEET_LIMITS.related}) related
    WHERE here.id = ANY (${[...filmIds]}::int[]) ORDER BY here.id, related.place`
  const related = new Map(filmIds.map((id): [number, number[]] => [id, []]))
  for (const { of, id } of found) related.get(of)?.push(id)
  return related
}
