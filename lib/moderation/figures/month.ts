import 'server-only'
import { z } from 'zod'
import { endOf, type Month, startOf } from '@/lib/calendar/months'
import { rows } from '@/lib/db'
import { wilsonInterval } from '@/lib/scores/wilson'
import { LookCause, ReportReason, Rule } from '@/prisma/generated/enums'

const HOUR = 3_600
const between = (month: Month) => [startOf(month), endOf(month)]

const reports = z.object({
  ...{ reason: z.enum(ReportReason), n: z.number(), agreed: z.number(), disagreed: z.number() },
  ...{ ignored: z.number(), waiting: z.number() },
})

/** The reports of a month by reason, and what came of them so far. A reason that nobody gave has no row. */
export const countReports = (month: Month) =>
  rows(
    reports,
    `SELECT reason, count(*)::int AS n, count(*) FILTER (WHERE outcome = 'agreed')::int AS agreed,
       count(*) FILTER (WHERE outcome = 'disagreed')::int AS disagreed,
       count(*) FILTER (WHERE outcome = 'ignored')::int AS ignored, count(*) FILTER (WHERE outcome IS NULL)::int AS waiting
     FROM report WHERE at >= $1 AND at < $2 GROUP BY reason ORDER BY reason`,
    between(month),
  )

const handling = z.object({ n: z.number(), median: z.number().nullable(), slow: z.number().nullable() })

/**
 * From a case's first report to its decision, of the cases decided in a month, in hours: the median, and what nine of
 * ten stay below; null where none was.
 */
export async function handlingTime(month: Month): Promise<z.infer<typeof handling>> {
  const [found] = await rows(
    handling,
    `SELECT count(*)::int AS n, percentile_cont(0.5) WITHIN GROUP (ORDER BY hours) AS median,
       percentile_cont(0.9) WITHIN GROUP (ORDER BY hours) AS slow
     FROM (SELECT extract(epoch FROM c.closed_at - min(r.at))::float8 / ${HOUR} AS hours
       FROM moderation_case c JOIN report r ON r.case_id = c.id AND r.at <= c.closed_at
       WHERE c.closed_at >= $1 AND c.closed_at < $2 GROUP BY c.id) t`,
    between(month),
  )
  return found ?? { n: 0, median: null, slow: null }
}

const appeals = z.object({
  ...{ filed: z.number(), upheld: z.number(), rejected: z.number(), byFirstDecider: z.number() },
  ...{ waiting: z.number(), median: z.number().nullable() },
})

/** Appeals filed and decided in a month, those that wait at its end or now, and the median hours they took. */
export async function countAppeals(month: Month): Promise<z.infer<typeof appeals>> {
  const decided = 'decided_at >= $1 AND decided_at < $2'
  const [found] = await rows(
    appeals,
    `SELECT (SELECT count(*) FROM appeal WHERE at >= $1 AND at < $2)::int AS filed,
       count(*) FILTER (WHERE ${decided} AND outcome = 'upheld')::int AS upheld,
       count(*) FILTER (WHERE ${decided} AND outcome = 'rejected')::int AS rejected,
       count(*) FILTER (WHERE ${decided} AND by_first_decider)::int AS "byFirstDecider",
       (SELECT count(*) FROM appeal WHERE at < $2 AND (decided_at IS NULL OR decided_at >= $2))::int AS waiting,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM decided_at - at)::float8 / ${HOUR}) AS median
     FROM appeal WHERE ${decided}`,
    between(month),
  )
  if (!found) throw new Error('counting answers one row')
  return found
}

const looks = z.object({
  rule: z.enum(Rule),
  cause: z.enum(LookCause),
  ...{ n: z.number(), agreed: z.number(), ofMonth: z.number(), agreedOfMonth: z.number() },
})

/** Blind second looks up to the end of a month, by rule and by why somebody looked, and those of the month itself. */
export const countLooks = (month: Month) =>
  rows(
    looks,
    `SELECT rule, cause, count(*)::int AS n, count(*) FILTER (WHERE broken = first_broken)::int AS agreed,
       count(*) FILTER (WHERE looked_at >= $1)::int AS "ofMonth",
       count(*) FILTER (WHERE looked_at >= $1 AND broken = first_broken)::int AS "agreedOfMonth"
     FROM second_look WHERE looked_at < $2 GROUP BY rule, cause ORDER BY rule, cause`,
    between(month),
  )

/** A share with the interval it lies in (Wilson, 95 %); null of nothing. */
export function agreement(agreed: number, n: number) {
  const interval = wilsonInterval(agreed, n - agreed)
  return interval && { ...interval, n, agreed, share: agreed / n }
}

const kept = z.object({ suspended: z.number(), silenced: z.number() })

/** How many members are suspended and silenced at a moment. */
export async function countRestricted(at: Date): Promise<z.infer<typeof kept>> {
  const [found] = await rows(
    kept,
    `SELECT count(DISTINCT member_id) FILTER (WHERE kind = 'suspension')::int AS suspended,
       count(DISTINCT member_id) FILTER (WHERE kind = 'silence')::int AS silenced
     FROM restriction WHERE "from" <= $1 AND (until IS NULL OR until > $1) AND (lifted_at IS NULL OR lifted_at > $1)`,
    [at],
  )
  return found ?? { suspended: 0, silenced: 0 }
}
