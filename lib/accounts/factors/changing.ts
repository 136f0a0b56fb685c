import 'server-only'
import { assertFresh } from '@/lib/accounts/freshness'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { queueLetter } from '@/lib/mail/queue'
import type { Prisma } from '@/prisma/generated/client'
import type { FactorLetter } from './letters'

/** What a change of somebody’s factors needs to know of them. */
export type Changer = Pick<Viewer, 'id' | 'sessionId' | 'freshAt'>

/**
 * Every change of what lets a member in beside the password: by who has just shown who they are, one at a time, told
 * by letter, and it ends every other session.
 * @throws Stale
 */
export async function changeFactors<Done>(
  viewer: Changer,
  letter: FactorLetter,
  change: (tx: Prisma.TransactionClient) => Promise<Done>,
): Promise<Done> {
  assertFresh(viewer)
  const { id, sessionId } = viewer
  return prisma().$transaction(async (tx) => {
    // Who signs in meanwhile waits, and is asked for the factor there is then.
    await tx.$queryRaw`SELECT id FROM member WHERE id = ${id} FOR UPDATE`
    const done = await change(tx)
    await recount(tx, id)
    await tx.session.deleteMany({ where: { memberId: id, id: { not: sessionId } } })
    await queueLetter(tx, { letter, memberId: id })
    return done
  })
}

/** Writes down whether they have a factor now; without one recovery codes recover nothing. */
async function recount(tx: Prisma.TransactionClient, id: number): Promise<void> {
  const [app, keys] = [
    await tx.totp.count({ where: { memberId: id, confirmedAt: { not: null } } }),
    await tx.passkey.count({ where: { memberId: id } }),
  ]
  if (app + keys > 0)
    await tx.member.updateMany({ where: { id, factorSince: null }, data: { factorSince: new Date() } })
  else {
    await tx.member.update({ where: { id }, data: { factorSince: null } })
    await tx.recoveryCode.deleteMany({ where: { memberId: id } })
  }
}
