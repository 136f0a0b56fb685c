import 'server-only'
import { markConfirmed } from '@/lib/accounts/one-time'
import { shortenForStaff } from '@/lib/accounts/sessions/sessions'
import { hashOf } from '@/lib/accounts/tokens'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { standingOf } from '@/lib/members/policy'
import { Refusal } from '@/lib/refusal'
import { makeAdministrator } from './administrators'

/** Whether a link can still make somebody the first administrator. */
export async function isOwnerLinkGood(token: string): Promise<boolean> {
  const links = await prisma().ownerLink.count({ where: { tokenHash: hashOf(token) } })
  return links > 0 && (await prisma().member.count({ where: { roles: { has: 'administrator' } } })) === 0
}

/**
 * Makes who has the link the first administrator: once, whoever presses at the same moment. Who reads what the
 * start prints owns the machine, so their address counts as confirmed; every other session of theirs ends.
 * @throws Refusal
 */
export async function becomeOwner(viewer: Viewer, token: string): Promise<void> {
  if (standingOf(viewer) === 'suspended') throw new Refusal('suspended', 'Your account is suspended.')
  await prisma().$transaction(async (tx) => {
    const used = await tx.$executeRaw`
      DELETE FROM owner_link WHERE token_hash = ${hashOf(token)}
        AND NOT EXISTS (SELECT FROM member WHERE 'administrator' = ANY (roles))`
    if (used === 0) throw new Refusal('used up', 'This link was used already, or a newer one was printed.')
    await markConfirmed(tx, viewer.id)
    await makeAdministrator(tx, viewer.id, viewer.sessionId)
    await shortenForStaff(tx, viewer.sessionId)
    await record(tx, {
      actor: viewer,
      act: 'administrator created',
      subject: { kind: 'member', id: viewer.id },
      details: { by: 'owner link' },
    })
  })
}
