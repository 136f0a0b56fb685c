import 'server-only'
import { perform } from '@/lib/moderation/acts/performing'
import type { SubjectRef } from '@/lib/moderation/subjects/schema'
import type { Subject } from '@/lib/moderation/subjects/subject'
import { countsTowardHiding, isHiddenByReports } from '@/lib/moderation/weight'
import { getSettings } from '@/lib/site-settings/settings'
import type { Prisma } from '@/prisma/generated/client'
import type { Rule } from '@/prisma/generated/enums'
import { REASONS } from './reasons'

type Tx = Prisma.TransactionClient

/**
 * Hides what was reported until somebody looks at it, where its reports weigh enough. The caller holds the case, so
 * that of many reports at once one hides. What a moderator left standing is not hidden again while it reads the same.
 */
export async function hideWhileWaiting(tx: Tx, caseId: number, subject: Subject): Promise<boolean> {
  if (!isHiddenByReports(subject.kind) || subject.removals > 0) return false
  const rule = await heaviestRule(tx, caseId)
  if (rule === null || (await wasLeftStanding(tx, subject))) return false
  await perform(tx, {
    ...{ kind: 'hide', subject, caseId, rule, decider: 'automatic', actorId: null },
    reason: WHY,
  })
  return true
}

const WHY =
  'Several members reported this, and their reports weigh enough that it is hidden until somebody has looked at it. Nothing is decided yet.'

/** By which rule most of the weight is; null where there is not enough of it, or from too few. */
async function heaviestRule(tx: Tx, caseId: number): Promise<Rule | null> {
  const reports = await tx.report.findMany({
    where: { caseId, reporterId: { not: null } },
    select: { reason: true, weight: true, reporter: { select: { createdAt: true, roles: true } } },
    orderBy: { id: 'asc' },
  })
  const byRule = new Map<Rule, number>()
  let [total, reporters] = [0, 0]
  for (const { reason, weight, reporter } of reports) {
    const { rule } = REASONS[reason]
    if (!reporter || rule === null || weight === 0 || !countsTowardHiding(reporter)) continue
    byRule.set(rule, (byRule.get(rule) ?? 0) + weight)
    total += weight
    reporters += 1
  }
  if (total === 0) return null
  const { hideWeight, hideReporters } = await getSettings(['hideWeight', 'hideReporters'], tx)
  if (total < hideWeight || reporters < hideReporters) return null
  return [...byRule].reduce((most, one) => (one[1] > most[1] ? one : most))[0]
}

/** Whether reports alone hid it after that moment, and nobody has looked at it yet. */
export async function wasHiddenSince(
  tx: Pick<Tx, '$queryRaw'>,
  { kind, id }: SubjectRef,
  since: Date,
): Promise<boolean> {
  const [found] = await tx.$queryRaw<unknown[]>`
    SELECT FROM moderation_act a JOIN moderation_case c ON c.id = a.case_id
    WHERE a.subject_kind = ${kind}::subject_kind AND a.subject_id = ${id}
      AND a.kind = 'hide' AND a.at >= ${since} AND a.undone_at IS NULL AND c.closed_at IS NULL
    LIMIT 1`
  return found !== undefined
}

async function wasLeftStanding(tx: Tx, { kind, id, said }: Subject): Promise<boolean> {
  const [found] = await tx.$queryRaw<unknown[]>`
    SELECT FROM moderation_act a JOIN moderation_case c ON c.id = a.case_id
    WHERE a.subject_kind = ${kind}::subject_kind AND a.subject_id = ${id}
      AND a.kind IN ('dismiss', 'approve') AND c.as_reported = ${JSON.stringify(said)}::jsonb
    LIMIT 1`
  return found !== undefined
}
