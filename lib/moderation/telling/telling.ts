import 'server-only'
import { queueLetter } from '@/lib/mail/queue'
import { tellMember } from '@/lib/notifications/telling'
import { thingName } from '@/lib/notifications/things'
import type { Prisma } from '@/prisma/generated/client'

type Tx = Prisma.TransactionClient

/** Tells whom an act concerns, on the site and by mail, whatever letters they wish: nothing is decided in secret. */
export async function tellOfAct(tx: Tx, actId: number): Promise<void> {
  const { memberId } = await tx.moderationAct.findUniqueOrThrow({
    where: { id: actId },
    select: { memberId: true },
  })
  if (memberId === null) return
  await tellMember(tx, memberId, { kind: 'act', thing: thingName('act', actId), actorId: null })
  await queueLetter(tx, { letter: 'act', memberId, actId })
}

/** Tells who appealed what came of it. */
export async function tellOfAppeal(
  tx: Tx,
  { id, actId, memberId }: { id: number; actId: number; memberId: number },
): Promise<void> {
  await tellMember(tx, memberId, { kind: 'appeal', thing: thingName('appeal', id), actorId: null })
  await queueLetter(tx, { letter: 'appeal', memberId, actId })
}

/** Tells who reported a thing, on the site, that somebody has looked. */
export async function tellReporters(tx: Tx, caseId: number): Promise<void> {
  const reports = await tx.report.findMany({
    where: { caseId, reporterId: { not: null } },
    select: { id: true, reporterId: true },
    orderBy: { reporterId: 'asc' },
  })
  for (const { id, reporterId } of reports)
    if (reporterId !== null)
      await tellMember(tx, reporterId, { kind: 'report', thing: thingName('report', id), actorId: null })
}
