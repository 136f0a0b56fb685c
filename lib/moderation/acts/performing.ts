import 'server-only'
import { record } from '@/lib/audit/recording'
import { presentVersion } from '@/lib/guidelines/queries'
import { announceActs } from '@/lib/moderation/log/announcing'
import { NOTHING_AGAINST } from '@/lib/moderation/policy'
import { refreshSubject } from '@/lib/moderation/subjects/refreshing'
import { tellOfAct } from '@/lib/moderation/telling/telling'
import type { Prisma } from '@/prisma/generated/client'
import type { Doing } from './doing'
import { EFFECTS } from './effects'

/**
 * Writes an act down and does it, inside the caller's transaction, which holds the author (`holdAuthor`) before
 * anything else. Answers its number.
 */
export async function perform(tx: Prisma.TransactionClient, doing: Doing): Promise<number> {
  const { kind, subject, rule, reason, decider, actorId, parentId, until = null, caseId = null } = doing
  const { id } = await tx.moderationAct.create({
    data: {
      ...{ kind, caseId, parentId, rule, reason, decider, actorId, until },
      ...{ subjectKind: subject.kind, subjectId: subject.id, memberId: subject.author?.id ?? null },
      ruleVersion: rule && (await presentVersion(tx, rule)),
    },
    select: { id: true },
  })
  await EFFECTS[kind]?.(tx, { ...doing, id })
  await refreshSubject(tx, subject)
  await announceActs(tx)
  if (parentId === undefined && !NOTHING_AGAINST.includes(kind)) await tellOfAct(tx, id)
  await record(tx, {
    actor: actorId === null ? null : { id: actorId },
    act: 'moderated',
    subject: { kind: 'moderation act', id },
    details: { kind, rule },
  })
  return id
}

/**
 * Holds a member until the transaction ends, so that nothing of theirs comes or changes while an act decides about
 * it. The first lock of every act: members come before cases.
 */
export async function holdAuthor(tx: Prisma.TransactionClient, memberId: number | null): Promise<void> {
  if (memberId !== null) await tx.$executeRaw`SELECT FROM member WHERE id = ${memberId} FOR UPDATE`
}
