import 'server-only'
import { record } from '@/lib/audit/recording'
import { announceActs } from '@/lib/moderation/log/announcing'
import { recook } from '@/lib/moderation/marks/recooking'
import { NOTHING_AGAINST } from '@/lib/moderation/policy'
import { refreshSubject } from '@/lib/moderation/subjects/refreshing'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { tellOfAct } from '@/lib/moderation/telling/telling'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import type { Decider } from '@/prisma/generated/enums'
import { refreshEverythingOf } from './everything'
import { holdAuthor } from './performing'

/** Who takes an act back, and why; the reason may be left out while it is new. */
export interface Undoing {
  decider: Decider
  actorId: number | null
  reason: string | null
  caseId?: number | null
  /** Where another act takes its place, of which its author is told instead. */
  isReplaced?: boolean
}

/**
 * Takes an act back, with all it caused and nothing else: what its rows of removal, exclusion, spoiler_mark and
 * restriction did, its own and its parts'. Writes the restoring act, and answers its number.
 * @throws Refusal where it was taken back already: of two at once one does it
 */
export async function undoAct(
  tx: Prisma.TransactionClient,
  id: number,
  { decider, actorId, reason, caseId = null, isReplaced = false }: Undoing,
): Promise<number> {
  const act = await tx.moderationAct.findUniqueOrThrow({
    where: { id },
    include: { parts: { select: { id: true } } },
  })
  await holdAuthor(tx, act.memberId)
  const undoneAt = new Date()
  const ids = [id, ...act.parts.map((part) => part.id)]
  const stands = { actId: { in: ids }, undoneAt: null }
  const { count } = await tx.moderationAct.updateMany({
    where: { id: { in: ids }, undoneAt: null },
    data: { undoneAt },
  })
  if (count === 0) throw new Refusal('undone', 'This was taken back meanwhile.')
  await tx.removal.updateMany({ where: stands, data: { undoneAt } })
  await tx.exclusion.updateMany({ where: stands, data: { undoneAt } })
  const { count: marks } = await tx.spoilerMark.updateMany({ where: stands, data: { undoneAt } })
  await tx.restriction.updateMany({
    where: { actId: { in: ids }, liftedAt: null },
    data: { liftedAt: undoneAt, liftedById: actorId },
  })
  const { subjectKind, subjectId, memberId } = act
  const ref = { kind: subjectKind, id: subjectId }
  if (marks > 0) await recook(tx, ref)
  if (act.kind === 'removeEverything' && memberId !== null) await refreshEverythingOf(tx, memberId)
  else {
    const subject = await findSubject(tx, ref)
    if (subject) await refreshSubject(tx, subject)
  }
  const restoring = await tx.moderationAct.create({
    data: {
      kind: 'restore',
      ...{ undoesId: id, caseId, subjectKind, subjectId, memberId, decider, actorId, reason },
      weatherId: act.weatherId,
    },
    select: { id: true },
  })
  await announceActs(tx)
  if (!isReplaced && !NOTHING_AGAINST.includes(act.kind)) await tellOfAct(tx, restoring.id)
  await record(tx, {
    actor: actorId === null ? null : { id: actorId },
    act: 'moderated',
    subject: { kind: 'moderation act', id: restoring.id },
    details: { kind: 'restore', rule: null },
  })
  return restoring.id
}
