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
      network: z.string().nullable(),
    }),
  ),
}) satisfies z.ZodType<Evidence>

/** Whether whoever gave a rating `r` had a fresh account then, as SQL says it of their member row `m`. */
export const IS_FRESH = `(m.created_at > r.rated_at - interval '${FRESH_DAYS} days')`

/** What counts, in the window and before it: one pass over a film's ratings. Networks are not known here. */
const EVIDENCE = `
  WITH rated AS MATERIALIZED (
    SELECT r.half_stars AS "halfStars", r.rated_at AS at, ${IS_FRESH} AS "isFresh"
    FROM counted_rating r JOIN member m ON m.id = r.member_id WHERE r.film_id = $1::int
  ), before AS (SELECT * FROM rated WHERE at < $2::timestamptz)
  SELECT jsonb_build_object(
    'minutes', $3::int,
    'past', jsonb_build_object(
      'hours', (SELECT coalesce(least(24 * ${RATE_DAYS}, ceil(extract(epoch FROM $2 - min(at)) / 3600)), 0) FROM before),
      'arrived', (SELECT count(*) FROM before WHERE at >= $2 - interval '${RATE_DAYS} days'),
      'groups', coalesce((SELECT jsonb_agg(g) FROM (SELECT "halfStars", "isFresh", count(*) AS n
        FROM before GROUP BY 1, 2 ORDER BY 1, 2) AS g), '[]')),
    'arrivals', coalesce((SELECT jsonb_agg(a) FROM (SELECT floor(extract(epoch FROM at - $2) / 60) AS minute, "halfStars",
      "isFresh", NULL AS network FROM rated WHERE at >= $2 ORDER BY 1, 2, 3) AS a), '[]')) AS evidence`

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
