import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { mayActAs } from '@/lib/members/policy'
import type { Prisma } from '@/prisma/generated/client'

type Tx = Prisma.TransactionClient

/** Whether somebody is written to of cases that wait for them; null of who decides none. */
export async function getDeskChoice(
  viewer: Pick<Viewer, 'id' | 'roles' | 'factorSince'>,
): Promise<boolean | null> {
  if (!mayActAs(viewer, 'moderator') && !mayActAs(viewer, 'editor')) return null
  const kept = await prisma().deskMail.findUnique({
    where: { memberId: viewer.id },
    select: { stoppedAt: true },
  })
  return (kept?.stoppedAt ?? null) === null
}

/** Says whether they are. */
export async function chooseDeskMail(tx: Tx, memberId: number, isWanted: boolean): Promise<void> {
  if (!isWanted) return stopDeskMail(tx, memberId)
  await tx.deskMail.updateMany({ where: { memberId }, data: { stoppedAt: null } })
}

/** Stops them, of whoever acts for the site. Again is the same. */
export async function stopDeskMail(tx: Tx, memberId: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO desk_mail AS d (member_id, stopped_at)
    SELECT id, now() FROM member WHERE id = ${memberId} AND roles <> '{}'
    ON CONFLICT (member_id) DO UPDATE SET stopped_at = coalesce(d.stopped_at, now())`
}
