import 'server-only'
import { z } from 'zod'
import { prisma, rows } from '@/lib/db'
import { foldRatings, settle } from './folding'

const wrong = z.object({ film_id: z.number(), told: z.array(z.number()), real: z.array(z.number()) })
export type WrongTally = z.infer<typeof wrong>

/** Every film's tally with what is not folded yet, beside a fresh count: in one snapshot, so that nobody need wait. */
const WRONG = `
  WITH real AS (
    SELECT film_id, array(SELECT coalesce(sum((g.half_stars = star)::int), 0)::int
      FROM generate_series(1, 10) AS star LEFT JOIN unnest(g.all_stars) AS g (half_stars) ON true
      GROUP BY star ORDER BY star) AS counts
    FROM (SELECT film_id, array_agg(half_stars) AS all_stars FROM counted_rating GROUP BY film_id) AS g
  ), known AS (
    SELECT film_id FROM rating_tally UNION SELECT c.film_id FROM rating_change c JOIN film f ON f.id = c.film_id
    UNION SELECT film_id FROM real
  )
  SELECT k.film_id, rating_counts(k.film_id) AS told,
    coalesce(r.counts, array_fill(0, ARRAY[10])) AS real
  FROM known k LEFT JOIN real r USING (film_id)
  WHERE rating_counts(k.film_id) <> coalesce(r.counts, array_fill(0, ARRAY[10]))
  ORDER BY k.film_id`

/** The films whose tally differs from a fresh count of what counts: none, unless something is broken. */
export const findWrongTallies = (): Promise<WrongTally[]> => rows(wrong, WRONG)

/**
 * Counts every film's ratings anew and mends what differs. Writers wait while something is mended, and only then.
 * Answers what was wrong.
 */
export async function recountRatings(): Promise<WrongTally[]> {
  if ((await findWrongTallies()).length === 0) {
    await foldRatings()
    return []
  }
  return prisma().$transaction(
    async (tx) => {
      await tx.$executeRaw`LOCK TABLE rating, rating_change, rating_tally IN SHARE ROW EXCLUSIVE MODE`
      const found = z.array(wrong).parse(await tx.$queryRawUnsafe(WRONG))
      const films = found.map(({ film_id }) => film_id)
      await tx.$executeRaw`DELETE FROM rating_change WHERE film_id = ANY (${films})`
      for (const { film_id, real } of found)
        await tx.$executeRaw`
          INSERT INTO rating_tally (film_id, counts) VALUES (${film_id}, ${real})
          ON CONFLICT (film_id) DO UPDATE SET counts = EXCLUDED.counts`
      await settle(tx, films)
      return found
    },
    { timeout: 600_000 },
  )
}
