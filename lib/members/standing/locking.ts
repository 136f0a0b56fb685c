import 'server-only'
import { inStanding, standingOf } from '@/lib/members/policy'
import { Refusal } from '@/lib/refusal'
import type { Member, Prisma } from '@/prisma/generated/client'

type Found = Omit<Member, 'passwordHash'>

/**
 * Who acts and on whom, as they are once nobody else changes anybody’s standing or roles until this transaction
 * ends: of two administrators who act on each other at once the second finds what the first did.
 */
export async function lockStanding(
  tx: Prisma.TransactionClient,
  viewer: { id: number },
  memberId: number,
): Promise<{ by: Found; member: Found }> {
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtext('standing of members'))`
  const both = await tx.member.findMany({
    where: { id: { in: [viewer.id, memberId] } },
    omit: { passwordHash: true },
  })
  const [by, member] = [viewer.id, memberId].map((id) => both.find((one) => one.id === id))
  if (!member) throw new Refusal('gone', 'There is no such member any more.')
  if (!by || standingOf(by) !== 'good') throw new Refusal('role', 'You may not do this any more.')
  return { by, member }
}

/** Refuses what would leave the site without an administrator who can act. Asked under `lockStanding`. */
export async function keepAnAdministrator(
  tx: Prisma.TransactionClient,
  member: Pick<Member, 'id' | 'roles'>,
): Promise<void> {
  if (!member.roles.includes('administrator')) return
  const others = await tx.member.count({
    where: { id: { not: member.id }, roles: { has: 'administrator' }, ...inStanding('good') },
  })
  if (others === 0)
    throw new Refusal(
      'last administrator',
      'Nobody else could administer the site. Make somebody else an administrator first.',
    )
}
