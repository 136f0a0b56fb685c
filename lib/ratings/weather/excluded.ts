import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/db'
import { WeatherReason } from '@/prisma/generated/enums'

const row = z.object({
  film: z.object({ slug: z.string(), title: z.string(), year: z.number().nullable() }),
  /** Since when the score was frozen, and why. */
  since: z.date(),
  reasons: z.array(z.enum(WeatherReason)),
  /** How many were excluded with these and still are. */
  excluded: z.number(),
  /** As they are now; null where they were taken away since. */
  halfStars: z.number().nullable(),
  at: z.date().nullable(),
  /** Full days the account had when it rated. */
  accountDays: z.number().nullable(),
})
/** The stars that an act excluded, and the weather in which they came. Nobody's name. */
export type ExcludedStars = z.infer<typeof row>

/** What an exclusion is about, as there is no text to look at; null of any other act. */
export async function getExcludedStars(actId: number): Promise<ExcludedStars | null> {
  const [found] = await rows(
    row,
    `SELECT jsonb_build_object('slug', f.slug, 'title', f.title, 'year', f.year) AS film, w.since, w.excluded,
       w.reasons::text[] AS reasons, r.half_stars::int AS "halfStars", r.rated_at AS at,
       floor(extract(epoch FROM r.rated_at - m.created_at) / 86400)::int AS "accountDays"
     FROM moderation_act a JOIN score_weather w ON w.id = a.weather_id JOIN film f ON f.id = w.film_id
     JOIN member m ON m.id = a.member_id LEFT JOIN rating r ON r.member_id = a.member_id AND r.film_id = w.film_id
     WHERE a.id = $1 AND a.kind = 'exclude'`,
    [actId],
  )
  return found ?? null
}
