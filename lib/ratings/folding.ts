import 'server-only'
import { z } from 'zod'
import { pool, prisma, rows } from '@/lib/db'
import { announce } from '@/lib/doors/announce'
import { log } from '@/lib/log'
import { BAYES_PRIOR, BAYES_WEIGHT } from '@/lib/scores/rules'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'
import { isLookDue, watchWeather } from './weather/watching'

/** Changes folded at once, and milliseconds in which the changes of a crowd gather. */
const AT_ONCE = 20_000
const GATHERING = 100

/** Only one folds at a time, in whichever process; the number is any that nothing else locks. */
export const FOLDING = 7_243_111

const folded = z.object({ film_id: z.number() })

/**
 * Adds up what changed since the last time, and announces the pages that show it: in one transaction, so that a
 * reader sees each change exactly once, folded or not. Answers how many films changed; 0 too where another folds.
 */
export async function foldRatings(): Promise<number> {
  return prisma().$transaction(async (tx) => {
    const [lock] = await tx.$queryRaw<
      { got: boolean }[]
    >`SELECT pg_try_advisory_xact_lock(${FOLDING}::bigint) AS got`
    if (!lock?.got) return 0
    const weathered = await watchWeather(tx)
    const found = await tx.$queryRawUnsafe<unknown[]>(FOLD, AT_ONCE)
    const films = found.map((row) => folded.parse(row).film_id)
    if (films.length > 0) await settle(tx, films)
    if (weathered.length > 0)
      await announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), weathered.map(tags.film))
    return films.length
  })
}

const FOLD = `
  WITH taken AS (
    DELETE FROM rating_change WHERE id IN (SELECT id FROM rating_change ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
    RETURNING film_id, from_half_stars, to_half_stars
  ), deltas AS (
    SELECT t.film_id, s.half_stars, sum(s.delta)::int AS delta
    FROM taken t JOIN film f ON f.id = t.film_id,
      LATERAL (VALUES (t.from_half_stars, -1), (t.to_half_stars, 1)) AS s (half_stars, delta)
    WHERE s.half_stars IS NOT NULL
    GROUP BY t.film_id, s.half_stars
  ), films AS (
    SELECT film_id, array(
      SELECT coalesce((SELECT counts[star] FROM rating_tally t WHERE t.film_id = d.film_id), 0)
        + coalesce((SELECT delta FROM deltas o WHERE o.film_id = d.film_id AND o.half_stars = star), 0)
      FROM generate_series(1, 10) AS star ORDER BY star) AS counts
    FROM (SELECT DISTINCT film_id FROM deltas) AS d
  )
  INSERT INTO rating_tally (film_id, counts) SELECT film_id, counts FROM films
  ON CONFLICT (film_id) DO UPDATE SET counts = EXCLUDED.counts
  RETURNING film_id`

/** What follows from the ten counts: number, sum, the site's mean and the rank in lists. */
export async function settle(tx: Prisma.TransactionClient, films: readonly number[]): Promise<void> {
  await tx.$executeRawUnsafe(
    `WITH old AS (SELECT film_id, n, sum FROM rating_tally WHERE film_id = ANY ($1::int[])),
     now AS (
       UPDATE rating_tally t SET n = added.n, sum = added.sum
       FROM (SELECT film_id, sum(c)::int AS n, sum(c * star)::int AS sum
             FROM rating_tally, unnest(counts) WITH ORDINALITY AS u (c, star)
             WHERE film_id = ANY ($1::int[]) GROUP BY film_id) AS added
       WHERE t.film_id = added.film_id RETURNING t.film_id, t.n, t.sum)
     UPDATE rating_total SET n = rating_total.n + d.n, sum = rating_total.sum + d.sum
     FROM (SELECT sum(now.n - old.n) AS n, sum(now.sum - old.sum) AS sum FROM now JOIN old USING (film_id)) AS d`,
    films,
  )
  const [moved] = await tx.$queryRawUnsafe<{ mean: number }[]>(
    `UPDATE rating_total SET mean = m.mean
     FROM (SELECT CASE WHEN n > 0 THEN round(sum::numeric / n, 1)::float8 ELSE $1::float8 END AS mean FROM rating_total) AS m
     WHERE rating_total.mean <> m.mean RETURNING m.mean`,
    BAYES_PRIOR,
  )
  // A site's mean that moved by a tenth moves every film; else only those that changed.
  await tx.$executeRawUnsafe(
    `UPDATE rating_tally SET rank = ($1::float8 * (SELECT mean FROM rating_total) + sum) / ($1::float8 + n)
     WHERE $2::int[] IS NULL OR film_id = ANY ($2::int[])`,
    BAYES_WEIGHT,
    moved ? null : films,
  )
  await announce(
    (sql, params) => tx.$executeRawUnsafe(sql, ...params),
    [tags.audience, ...films.map(tags.film)],
  )
}

let isGathering = false

/** Folds shortly, once for all that ask meanwhile. Who rates never waits for it, and never fails with it. */
export function foldSoon(): void {
  if (isGathering) return
  isGathering = true
  setTimeout(async () => {
    isGathering = false
    try {
      await foldRatings()
      if (isLookDue() || (await anyLeft())) foldSoon()
    } catch (error) {
      log.warn({ cause: error instanceof Error ? error.message : error }, 'ratings wait to be added up')
    }
  }, GATHERING).unref()
}

/** How often somebody looks for changes that a process left which ended before it folded them, in milliseconds. */
const LOOKING = 30_000

/** Folds what was left, now and again. Called once by each process that serves. */
export function keepFolding(): void {
  foldSoon()
  setInterval(foldSoon, LOOKING).unref()
}

async function anyLeft(): Promise<boolean> {
  const [{ left } = { left: false }] = await rows(
    z.object({ left: z.boolean() }),
    'SELECT EXISTS (SELECT 1 FROM rating_change) AS left',
    [],
    pool(),
  )
  return left
}
