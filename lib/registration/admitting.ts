import 'server-only'
import { hashOf } from '@/lib/accounts/tokens'
import { MistakenField, Refusal } from '@/lib/refusal'
import { getSetting } from '@/lib/site-settings/settings'
import type { Prisma } from '@/prisma/generated/client'

/**
 * Asked by whatever makes a member, in its transaction: whether newcomers are let in now. Where it takes an
 * invitation, one use of it is gone with the commit; the database counts, so that of many at once no more come in
 * than it has. Used up, too old, revoked and never ours are the same answer.
 * @throws Refusal where registration is closed, MistakenField for an invitation that is not good
 */
export async function admitNewcomer(tx: Prisma.TransactionClient, invitation: string): Promise<void> {
  const mode = await getSetting('registration', tx)
  if (mode === 'open') return
  if (mode === 'closed') throw new Refusal('closed', 'There are no new seats at the moment.')
  const taken = await tx.$executeRaw`
    UPDATE invitation SET used = used + 1
    WHERE token_hash = ${hashOf(invitation)} AND used < uses AND expires_at > now() AND revoked_at IS NULL`
  if (taken === 0) throw new MistakenField('invitation', 'This invitation is not good, or not any more.')
}
