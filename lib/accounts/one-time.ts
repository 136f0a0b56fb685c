import 'server-only'
import { Refusal } from '@/lib/refusal'
import type { Prisma } from '@/prisma/generated/client'
import type { TokenPurpose } from '@/prisma/generated/enums'
import { hashOf } from './tokens'

/**
 * Uses a mailed link up. Of many who press at once one gets through.
 * @throws Refusal for a link that was used, is too old, or was never ours
 */
export async function consumeToken(
  tx: Prisma.TransactionClient,
  purpose: TokenPurpose,
  token: string,
): Promise<{ memberId: number }> {
  const now = new Date()
  const [used] = await tx.oneTimeToken.updateManyAndReturn({
    where: { tokenHash: hashOf(token), purpose, consumedAt: null, expiresAt: { gt: now } },
    data: { consumedAt: now },
    select: { memberId: true },
  })
  if (!used) throw new Refusal('used up', 'This link was used already, or is too old. Ask for a new one.')
  return used
}

/** Whoever opened a letter has shown that its address is theirs. */
export async function markConfirmed(tx: Prisma.TransactionClient, memberId: number): Promise<void> {
  await tx.member.updateMany({
    where: { id: memberId, emailConfirmedAt: null },
    data: { emailConfirmedAt: new Date() },
  })
}
