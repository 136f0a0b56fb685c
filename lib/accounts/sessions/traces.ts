import 'server-only'
import { createHmac } from 'node:crypto'
import { environment } from '@/lib/env'
import type { Prisma } from '@/prisma/generated/client'

/** What stands for a network: only whoever has our secret could find out which it is. */
function hashOf(network: string): Uint8Array<ArrayBuffer> | null {
  const secret = environment().BALCONY_SECRET
  if (!secret) return null
  return new Uint8Array(createHmac('sha256', secret).update(`trace of a network\n${network}`).digest())
}

/** Keeps that a member came from a network today; once, however often they do. */
export async function leaveTrace(
  tx: Pick<Prisma.TransactionClient, '$executeRaw'>,
  memberId: number,
  network: string | null,
): Promise<void> {
  const hash = network === null ? null : hashOf(network)
  if (hash)
    await tx.$executeRaw`
      INSERT INTO network_trace (member_id, hash) VALUES (${memberId}, ${hash}) ON CONFLICT DO NOTHING`
}
