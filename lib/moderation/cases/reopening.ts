import 'server-only'
import { perform } from '@/lib/moderation/acts/performing'
import { NOTHING_AGAINST } from '@/lib/moderation/policy'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { answerNotices } from '@/lib/moderation/telling/notices'
import type { ModerationAct, Prisma } from '@/prisma/generated/client'

type Tx = Prisma.TransactionClient

/**
 * What becomes of a case whose deciding act was taken back: it waits again, with what that act had let out kept back as
 * before; or, where this is the last word, its reports were not agreed with. A case that waits stays as it is, and where
 * the thing was reported anew meanwhile, that case is the one that waits.
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
  if (waiting === 0) {
    await tx.moderationCase.update({ where: { id }, data: { closedAt: null } })
    await tx.report.updateMany({ where: { caseId: id }, data: { outcome: null } })
  }
  await keepBackAgain(tx, id, act)
}

/** The decision had let out what was kept back, until somebody looked or for good: now that stands again. */
async function keepBackAgain(tx: Tx, caseId: number, { id, at }: ModerationAct): Promise<void> {
  const letOut = await tx.moderationAct.findMany({
    where: { kind: 'restore', caseId, at: { gte: at }, undoes: { id: { not: id }, parentId: null } },
    select: { undoes: true },
    orderBy: { id: 'asc' },
  })
  for (const { undoes } of letOut) {
    const subject = undoes && (await findSubject(tx, { kind: undoes.subjectKind, id: undoes.subjectId }))
    if (!undoes || !subject) continue
    const { kind, rule, reason, decider, actorId } = undoes
    await perform(tx, { kind, subject, rule, reason, decider, actorId, caseId: undoes.caseId })
  }
}
