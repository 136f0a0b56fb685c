import { z } from 'zod'
import { reason } from '@/lib/moderation/cases/schema'
import { ratingCounts } from '@/lib/ratings/schema'
import { Rule, WeatherReason, WeatherState } from '@/prisma/generated/enums'

const weather = z.coerce.number().int().min(1).max(2_147_483_647)

export const releasingShape = z.object({ weather })
export const excludingShape = z.object({
  weather,
  rule: z.enum(Rule, 'Choose the rule.'),
  reason: reason.refine((said) => said !== undefined, 'Say why: whoever rated reads it.'),
})
/** Why may stay unsaid while the exclusion is new. */
export const takingBackShape = z.object({ weather, reason })
export type TakingBack = z.infer<typeof takingBackShape>
export type Releasing = z.infer<typeof releasingShape>
export type Excluding = z.infer<typeof excludingShape>

/** What a film's page says of its weather. */
export const filmWeather = z.object({
  state: z.enum(WeatherState),
  reasons: z.array(z.enum(WeatherReason)),
  since: z.string(),
  until: z.string(),
  waiting: z.number(),
  /** How many of each of the ten. */
  waitingCounts: ratingCounts,
  /** In half stars; null where none waits. */
  waitingMean: z.number().nullable(),
  /** How many ratings a moderator excluded from a freeze that is over; null while it lasts. */
  excluded: z.number().nullable(),
})
export type FilmWeather = z.infer<typeof filmWeather>

/** It as a column of a statement about film `f`; null in calm weather after which nothing is excluded. */
export const FILM_WEATHER = `(SELECT jsonb_build_object('state', w.state, 'reasons', w.reasons, 'waiting', w.waiting, 'waitingCounts', w.waiting_counts,
    'since', to_char(w.since AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI'),
    'until', to_char(w.until AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI'),
    'waitingMean', w.waiting_sum::float8 / nullif(w.waiting, 0),
    'excluded', CASE WHEN w.ended_at IS NOT NULL THEN w.excluded END)
  FROM score_weather w WHERE w.film_id = f.id AND (w.ended_at IS NULL OR w.excluded > 0) ORDER BY w.id DESC LIMIT 1)`
