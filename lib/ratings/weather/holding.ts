import 'server-only'
import { Prisma } from '@/prisma/generated/client'

type Tx = Prisma.TransactionClient

/** Ratings that begin or cease to wait in one go: each locks its review's card. */
const AT_ONCE = 1_000

/** How many of each of the ten, as columns. */
const OF_EACH = Prisma.raw(
  Array.from({ length: 10 }, (_, i) => `count(*) FILTER (WHERE r.half_stars = ${i + 1})::int`).join(', '),
)

/** Ends what has lasted its time. Answers the films. */
export async function endOver(tx: Tx, now = new Date()): Promise<number[]> {
  const ended = await tx.$queryRaw<{ film_id: number }[]>`
    UPDATE score_weather SET ended_at = ${now}, ended_how = 'over'
    WHERE ended_at IS NULL AND until <= ${now} RETURNING film_id`
  return ended.map(({ film_id }) => film_id)
}

/**
 * Lets wait what was given under a freeze, and lets count what waits under none any more. A rating that somebody
 * holds just now is met the next time. Answers the films concerned.
 */
export async function holdAndRelease(tx: Tx): Promise<number[]> {
  const freed = await tx.$queryRaw<Held[]>`
    UPDATE rating SET weather_id = NULL FROM (
      SELECT r.member_id, r.film_id, r.weather_id FROM rating r JOIN score_weather w ON w.id = r.weather_id
      WHERE w.ended_at IS NOT NULL LIMIT ${AT_ONCE} FOR UPDATE OF r SKIP LOCKED) AS t
    WHERE rating.member_id = t.member_id AND rating.film_id = t.film_id
    RETURNING rating.film_id, t.weather_id`
  const held = await tx.$queryRaw<Held[]>`
    UPDATE rating SET weather_id = t.id FROM (
      SELECT r.member_id, r.film_id, w.id FROM score_weather w JOIN rating r ON r.film_id = w.film_id
      WHERE w.ended_at IS NULL AND w.state = 'frozen' AND r.rated_at >= w.cohort_since AND r.weather_id IS NULL
      LIMIT ${AT_ONCE} FOR UPDATE OF r SKIP LOCKED) AS t
    WHERE rating.member_id = t.member_id AND rating.film_id = t.film_id
    RETURNING rating.film_id, t.id AS weather_id`
  const touched = [...freed, ...held]
  const ids = [...new Set(touched.map(({ weather_id }) => weather_id))]
  const open = await tx.$queryRaw<{ film_id: number }[]>`
    UPDATE score_weather w SET waiting = t.n, waiting_sum = t.sum, waiting_counts = t.counts
    FROM (SELECT o.id, count(r.*)::int AS n, coalesce(sum(r.half_stars), 0)::int AS sum, ARRAY[${OF_EACH}] AS counts
      FROM score_weather o LEFT JOIN rating r ON r.weather_id = o.id AND r.exclusions = 0
      WHERE o.id = ANY (${ids}) OR o.ended_at IS NULL GROUP BY o.id) AS t
    WHERE w.id = t.id AND w.waiting_counts <> t.counts
    RETURNING w.film_id`
  return [...new Set([...touched, ...open].map(({ film_id }) => film_id))]
}

type Held = { film_id: number; weather_id: number }
