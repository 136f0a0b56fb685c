import { z } from 'zod'
import { reason } from '@/lib/moderation/cases/schema'
import { Rule, WeatherReason, WeatherState } from '@/prisma/generated/enums'

const weather = z.coerce.number().int().min(1).max(2_147_483_647)

export const releasingShape = z.object({ weather })
export const excludingShape = z.object({
  weather,
  rule: z.enum(Rule, 'Choose the rule.'),
  reason: reason.refine((said) => said !== undefined, 'Say why: whoever rated reads it.'),
})
export type Releasing = z.infer<typeof releasingShape>
export type Excluding = z.infer<typeof excludingShape>

/** What a film's page says of its weather. */
export const filmWeather = z.object({
  state: z.enum(WeatherState),
  reasons: z.array(z.enum(WeatherReason)),
  since: z.string(),
  until: z.string(),
  waiting: z.number(),
  /** In half stars; null where none waits. */
  waitingMean: z.number().nullable(),
})
export type FilmWeather = z.infer<typeof filmWeather>

/** It as a column of a statement about film `f`; null in calm weather. */
export const FILM_WEATHER = `(SELECT jsonb_build_object('state', w.state, 'reasons', w.reasons, 'waiting', w.waiting,
    'since', to_char(w.since AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI'),
    'until', to_char(w.until AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI'),
    'waitingMean', w.waiting_sum::float8 / nullif(w.waiting, 0))
  FROM score_weather w WHERE w.film_id = f.id AND w.ended_at IS NULL)`
