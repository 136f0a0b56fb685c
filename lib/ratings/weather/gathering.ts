import 'server-only'
import { z } from 'zod'
import type { Evidence } from '@/lib/scores/weather/reading'
import { FRESH_DAYS, RATE_DAYS } from '@/lib/scores/weather/rules'
import type { Prisma } from '@/prisma/generated/client'

export const evidenceShape = z.object({
  minutes: z.number(),
  past: z.object({
    hours: z.number(),
    arrived: z.number(),
    groups: z.array(z.object({ halfStars: z.number(), isFresh: z.boolean(), n: z.number() })),
  }),
  arrivals: z.array(
    z.object({
      minute: z.number(),
      halfStars: z.number(),
      isFresh: z.boolean(),
    }),
  ),
  networks: z.array(z.number()).default([]),
}) satisfies z.ZodType<Evidence>

/** Whether whoever gave a rating `r` had a fresh account then, as SQL says it of their member row `m`. */
export const IS_FRESH = `(m.created_at > r.rated_at - interval '${FRESH_DAYS} days')`

/**
 * Whose rating of some (`member_id`, `at`) came from which network, as statements may join it: where there are several
 * of that day, the one that most of them share. A visit that began the day before has its trace there.
 */
export const networksOf = (some: string) => `
  SELECT DISTINCT ON (member_id) member_id, hash, n FROM (
    SELECT o.member_id, t.hash, count(*) OVER (PARTITION BY t.hash)::int AS n
    FROM ${some} o JOIN LATERAL (SELECT DISTINCT hash FROM network_trace WHERE member_id = o.member_id
      AND day BETWEEN (o.at - interval '1 day')::date AND o.at::date) t ON true) AS traced
  ORDER BY member_id, n DESC, hash`

/** What counts, in the window and before it: one pass over a film's ratings. */
const EVIDENCE = `
  WITH rated AS MATERIALIZED (
    SELECT r.member_id, r.half_stars AS "halfStars", r.rated_at AS at, ${IS_FRESH} AS "isFresh"
    FROM counted_rating r JOIN member m ON m.id = r.member_id WHERE r.film_id = $1::int
  ), before AS (SELECT * FROM rated WHERE at < $2::timestamptz),
  arrived AS (SELECT * FROM rated WHERE at >= $2::timestamptz),
  networks AS (SELECT hash, count(*)::int AS n FROM (${networksOf('arrived')}) AS t GROUP BY hash)
  SELECT jsonb_build_object(
    'minutes', $3::int,
    'past', jsonb_build_object(
      'hours', (SELECT coalesce(least(24 * ${RATE_DAYS}, ceil(extract(epoch FROM $2 - min(at)) / 3600)), 0) FROM before),
      'arrived', (SELECT count(*) FROM before WHERE at >= $2 - interval '${RATE_DAYS} days'),
      'groups', coalesce((SELECT jsonb_agg(g) FROM (SELECT "halfStars", "isFresh", count(*) AS n
        FROM before GROUP BY 1, 2 ORDER BY 1, 2) AS g), '[]')),
    'arrivals', coalesce((SELECT jsonb_agg(a) FROM (SELECT floor(extract(epoch FROM at - $2) / 60) AS minute, "halfStars",
      "isFresh" FROM arrived ORDER BY 1, 2, 3) AS a), '[]'),
    'networks', array(SELECT n FROM networks ORDER BY n DESC)) AS evidence`

/** What a decision about a film is made of, of the ratings that count: since a moment, and before it. */
export async function gatherEvidence(
  tx: Prisma.TransactionClient,
  filmId: number,
  since: Date,
  minutes: number,
): Promise<Evidence> {
  const [found] = await tx.$queryRawUnsafe<{ evidence: unknown }[]>(EVIDENCE, filmId, since, minutes)
  return evidenceShape.parse(found?.evidence)
}
