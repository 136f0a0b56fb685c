import 'server-only'
import type { Prisma } from '@/prisma/generated/client'

/** Gives the role, and ends every session but one: what was opened before must not act with it. False where they have it. */
export async function makeAdministrator(
  tx: Prisma.TransactionClient,
  id: number,
  keptSession = 0,
): Promise<boolean> {
  const { count } = await tx.member.updateMany({
    where: { id, NOT: { roles: { has: 'administrator' } } },
    data: { roles: { push: 'administrator' } },
  })
  if (count > 0) await tx.session.deleteMany({ where: { memberId: id, id: { not: keptSession } } })
  return count > 0
}
