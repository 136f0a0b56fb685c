import 'server-only'
import { Refusal } from '@/lib/refusal'
import { Prisma } from '@/prisma/generated/client'
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
): Promise<{ memberId: number; changeId: number | null }> {
  const now = new Date()
  const [used] = await tx.oneTimeToken.updateManyAndReturn({
    where: { tokenHash: hashOf(token), purpose, consumedAt: null, expiresAt: { gt: now } },
    data: { consumedAt: now },
    select: { memberId: true, changeId: true },
  })
  if (!used) throw new Refusal('used up', 'This link was used already, or is too old. Ask for a new one.')
  return used
}

/**
 * Whoever opened a letter has shown that its address is theirs. Of several accounts that claim one address the
 * first gets it.
 * @throws Refusal for the others
 */
export async function markConfirmed(tx: Prisma.TransactionClient, memberId: number): Promise<void> {
  const unconfirmed = { id: memberId, emailConfirmedAt: null }
  try {
    await tx.member.updateMany({ where: unconfirmed, data: { emailConfirmedAt: new Date() } })
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') throw error
    throw new Refusal(
      'confirmed by another',
      'Another account has confirmed this address. Sign in to that one.',
    )
  }
}
