import 'server-only'
import { hashOf } from '@/lib/accounts/tokens'
import { prisma } from '@/lib/db'
import { Refusal } from '@/lib/refusal'

/**
 * Whoever opened our letter has shown that the address is theirs; pressed again it says the same.
 * @throws Refusal for a link that was never ours, or is over
 */
export async function confirmRequest(token: string): Promise<void> {
  const tokenHash = hashOf(token)
  const { count } = await prisma().entryRequest.updateMany({
    where: { tokenHash, confirmedAt: null },
    data: { confirmedAt: new Date() },
  })
  if (count === 0 && (await prisma().entryRequest.count({ where: { tokenHash } })) === 0)
    throw new Refusal('used up', 'This link is over. Your request is with our editors all the same.')
}
