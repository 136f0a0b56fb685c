import 'server-only'
import { perform } from '@/lib/moderation/acts/performing'
import { NOTHING_AGAINST } from '@/lib/moderation/policy'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { answerNotices } from '@/lib/moderation/telling/notices'
import type { ModerationAct, Prisma } from '@/prisma/generated/client'

type Tx = Prisma.TransactionClient

/**
 * What becomes of a case whose deciding act was taken back: it waits again, with what an automatic rule kept back
 * until somebody looked; or, where this is the last word, its reports were not agreed with. A case that waits stays
 * as it is, and where the thing was reported anew meanwhile, that case is the one that waits.
 */
export async function reopenCase(tx: Tx, id: number, act: ModerationAct, isNew: boolean): Promise<void> {
  const { closedAt, subjectKind, subjectId } = await tx.moderationCase.findUniqueOrThrow({ where: { id } })
  if (closedAt === null) return
  if (!isNew) {
    const outcome = 'disagreed'
    if (!NOTHING_AGAINST.includes(act.kind))
      await tx.report.updateMany({ where: { caseId: id }, data: { outcome } })
    await answerNotices(tx, id)
    return
  }
  const waiting = await tx.moderationCase.count({ where: { subjectKind, subjectId, closedAt: null } })
  if (waiting > 0) return
  await tx.moderationCase.update({ where: { id }, data: { closedAt: null } })
  await tx.report.updateMany({ where: { caseId: id }, data: { outcome: null } })
  await keepBackAgain(tx, id, act)
}

/** The decision had let out what waited; now it waits again. */
async function keepBackAgain(tx: Tx, caseId: number, { at }: ModerationAct): Promise<void> {
  const waited = await tx.moderationAct.findFirst({
    where: { caseId, kind: { in: ['hide', 'hold'] }, undoneBy: { at: { gte: at } } },
    orderBy: { id: 'desc' },
  })
  if (!waited) return
  const subject = await findSubject(tx, { kind: waited.subjectKind, id: waited.subjectId })
  if (!subject) return
  const { kind, rule, reason, decider } = waited
  await perform(tx, { ...{ kind, subject, rule, reason, decider, caseId }, actorId: waited.actorId })
}
