import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/db'

/** How many days back the desk can look. */
export const SPANS = [30, 90] as const
export type Span = (typeof SPANS)[number]

const day = z.object({
  on: z.string(),
  ...{ reports: z.number(), acts: z.number(), appeals: z.number(), signUps: z.number(), held: z.number() },
})
export type Day = z.infer<typeof day>

const PER_DAY = (what: string, at: string, from: string) => `
  ${what} AS (SELECT (${at} AT TIME ZONE 'UTC')::date AS on, count(*)::int AS n FROM ${from} AND ${at} >= $1
    GROUP BY 1)`

/**
 * What happened on each of the last days, days of UTC, the earliest first and today included: reports, acts of people,
 * appeals, sign-ups, and posts that a rule or sign held back.
 */
export function countDays(span: Span, now = new Date()): Promise<Day[]> {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - span + 1))
  return rows(
    day,
    `WITH ${[
      PER_DAY('reports', 'at', 'report WHERE true'),
      PER_DAY(
        'acts',
        'at',
        `moderation_act WHERE parent_id IS NULL AND decider <> 'automatic' AND kind <> 'restore'`,
      ),
      PER_DAY('appeals', 'at', 'appeal WHERE true'),
      PER_DAY('sign_ups', 'created_at', 'member WHERE true'),
      PER_DAY('held', 'at', `moderation_act WHERE kind = 'hold'`),
    ].join(',')}
     SELECT d::date::text AS on, coalesce(reports.n, 0) AS reports, coalesce(acts.n, 0) AS acts,
       coalesce(appeals.n, 0) AS appeals, coalesce(sign_ups.n, 0) AS "signUps", coalesce(held.n, 0) AS held
     FROM generate_series(($1::timestamptz AT TIME ZONE 'UTC')::date, ($1::timestamptz AT TIME ZONE 'UTC')::date + $2::int - 1, interval '1 day') d
     LEFT JOIN reports ON reports.on = d::date LEFT JOIN acts ON acts.on = d::date
     LEFT JOIN appeals ON appeals.on = d::date LEFT JOIN sign_ups ON sign_ups.on = d::date
     LEFT JOIN held ON held.on = d::date ORDER BY d`,
    [first, span],
  )
}

/** From how many days on a waiting case belongs to the next older ones. */
export const AGES = [0, 1, 3, 7] as const

/** How many cases wait since when, by `AGES`: under a day, one to three, three to seven, longer. */
export async function countAges(now = new Date()): Promise<number[]> {
  const found = await rows(
    z.object({ age: z.number(), n: z.number() }),
    `SELECT width_bucket(extract(epoch FROM $1 - opened_at)::float8 / 86400, ARRAY[${AGES.join()}]::float8[]) - 1 AS age,
       count(*)::int AS n
     FROM moderation_case WHERE closed_at IS NULL GROUP BY 1`,
    [now],
  )
  return AGES.map((_, i) => found.find(({ age }) => Math.max(0, age) === i)?.n ?? 0)
}
