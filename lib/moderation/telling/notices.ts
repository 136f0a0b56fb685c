import 'server-only'
import { queueLetter } from '@/lib/mail/queue'
import { NOTHING_AGAINST } from '@/lib/moderation/policy'
import { MistakenField } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import type { ActKind } from '@/prisma/generated/enums'

type Tx = Prisma.TransactionClient

/** Says without delay that a notice has come (Regulation (EU) 2022/2065, Article 16 (4)), to who left an address. */
export const confirmNotice = (tx: Tx, reportId: number): Promise<void> =>
  queueLetter(tx, { letter: 'noticeReceived', reportId })

/** Who sent a notice of a case and left an address: they have no page of ours where it stands what came of it. */
export const noticesOf = (caseId: number) =>
  ({ caseId, reporterId: null, contactEmail: { not: null } }) satisfies Prisma.ReportWhereInput

/** Tells them what was decided, and how to contest it (the same, Article 16 (5)). */
export async function answerNotices(tx: Tx, caseId: number): Promise<void> {
  const found = await tx.report.findMany({
    where: noticesOf(caseId),
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id: reportId } of found) await queueLetter(tx, { letter: 'noticeDecided', reportId })
}

/** @throws MistakenField where somebody sent a notice, and nothing is said that they could be answered with */
export async function mustAnswer(
  tx: Tx,
  { case: caseId, act, reason }: { case: number; act: ActKind; reason?: string },
): Promise<void> {
  if (reason || !NOTHING_AGAINST.includes(act)) return
  if ((await tx.report.count({ where: noticesOf(caseId) })) > 0)
    throw new MistakenField('reason', 'Say why: who sent the notice reads it.')
}
