import 'server-only'
import { presentVersion } from '@/lib/guidelines/queries'
import { NOTHING_AGAINST } from '@/lib/moderation/policy'
import { REASONS } from '@/lib/moderation/reporting/reasons'
import { getSetting } from '@/lib/site-settings/settings'
import type { Prisma } from '@/prisma/generated/client'
import type { LookCause } from '@/prisma/generated/enums'

/**
 * Asks for a blind second look at what an act decided, once: at the rule it names, or that its reports named. Nothing
 * where neither names one.
 */
export async function askForLook(
  tx: Prisma.TransactionClient,
  actId: number,
  cause: LookCause,
): Promise<void> {
  const act = await tx.moderationAct.findUniqueOrThrow({
    where: { id: actId },
    select: {
      ...{ kind: true, rule: true, ruleVersion: true },
      case: { select: { reports: { select: { reason: true }, orderBy: { weight: 'desc' } } } },
    },
  })
  const named = (act.case?.reports ?? [])
    .map(({ reason }) => REASONS[reason].rule)
    .find((rule) => rule !== null)
  const rule = act.rule ?? named
  if (!rule) return
  const ruleVersion = act.ruleVersion ?? (await presentVersion(tx, rule))
  await tx.secondLook.createMany({
    data: { actId, cause, rule, ruleVersion, firstBroken: !NOTHING_AGAINST.includes(act.kind) },
    skipDuplicates: true,
  })
  // One that chance had chosen before comes first now.
  if (cause === 'appeal')
    await tx.secondLook.updateMany({ where: { actId, lookedAt: null }, data: { cause } })
}

/** The same for a share of closed cases, chosen by chance. */
export async function sampleForLook(
  tx: Prisma.TransactionClient,
  actId: number,
  chance = Math.random(),
): Promise<void> {
  const share = await getSetting('secondLookShare', tx)
  if (100 * chance < share) await askForLook(tx, actId, 'sample')
}
