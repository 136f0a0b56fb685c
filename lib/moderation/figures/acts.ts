import 'server-only'
import { z } from 'zod'
import { endOf, type Month, startOf } from '@/lib/calendar/months'
import { rows } from '@/lib/db'
import { ActKind, Decider, Rule } from '@/prisma/generated/enums'

const counted = z.object({
  rule: z.enum(Rule).nullable(),
  kind: z.enum(ActKind),
  decider: z.enum(Decider),
  n: z.number(),
  /** How many of them were taken back since, in whichever month. */
  back: z.number(),
})
export type CountedActs = z.infer<typeof counted>

/**
 * The acts of a month by rule, kind and kind of decider. Each excluded rating is an act; the parts of a larger act are
 * not, nor is that something waits no more.
 */
export const countActs = (month: Month): Promise<CountedActs[]> =>
  rows(
    counted,
    `SELECT a.rule, a.kind, a.decider, count(*)::int AS n, count(a.undone_at)::int AS back
     FROM moderation_act a LEFT JOIN moderation_act u ON u.id = a.undoes_id
     WHERE a.parent_id IS NULL AND a.at >= $1 AND a.at < $2 AND (u.id IS NULL OR u.kind NOT IN ('hide', 'hold'))
     GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    [startOf(month), endOf(month)],
  )

/** The share of acts that an automatic rule did, of those that did something; null where there were none. */
export function automaticShare(acts: readonly CountedActs[]): { share: number | null; n: number } {
  const did = acts.filter(({ rule }) => rule !== null)
  const sum = (some: readonly CountedActs[]) => some.reduce((total, { n }) => total + n, 0)
  const n = sum(did)
  return { n, share: n === 0 ? null : sum(did.filter(({ decider }) => decider === 'automatic')) / n }
}
