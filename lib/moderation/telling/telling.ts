import 'server-only'
import { z } from 'zod'
import { queueLetter, queueLetters } from '@/lib/mail/queue'
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

const concerned = z.array(z.object({ actId: z.number(), memberId: z.number() }))

/** The same of many acts at once, each to whom it concerns: two statements, however many they are. */
export async function tellOfActs(tx: Tx, actIds: readonly number[]): Promise<void> {
  const told = await tx.$queryRaw`
    WITH news AS (
      INSERT INTO notice (kind, thing, told_to)
      SELECT 'act', 'act/' || id, NULL FROM moderation_act WHERE id = ANY (${actIds}) AND member_id IS NOT NULL ORDER BY id
      ON CONFLICT DO NOTHING RETURNING notice.*),
    told AS MATERIALIZED (
      SELECT a.id, a.member_id, tell(a.member_id, news::notice)
      FROM news JOIN moderation_act a ON a.id = split_part(news.thing, '/', 2)::int)
    SELECT id AS "actId", member_id AS "memberId" FROM told`
  await queueLetters(
    tx,
    concerned.parse(told).map((one) => ({ letter: 'act', ...one })),
  )
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
