import 'server-only'
import { assertFresh } from '@/lib/accounts/freshness'
import { hashOf, makeToken } from '@/lib/accounts/tokens'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { RegistrationMode } from '@/lib/site-settings/register'
import { setSetting } from '@/lib/site-settings/settings'
import type { Inviting } from './schema'

type Acting = Pick<Viewer, 'id' | 'freshAt'>

/** Says who may sign up from now on. */
export async function switchRegistration(viewer: Acting, to: RegistrationMode): Promise<void> {
  assertFresh(viewer)
  await prisma().$transaction(async (tx) => {
    const from = await setSetting(tx, viewer, 'registration', to)
    if (from === to) throw new Refusal('done', 'It is so already.')
    await record(tx, {
      actor: viewer,
      act: 'registration switched',
      subject: { kind: 'site' },
      details: { from, to },
    })
  })
}

/** Makes an invitation and gives its token, which nobody can read later. */
export async function makeInvitation(viewer: Acting, { uses, days, note }: Inviting): Promise<string> {
  const token = makeToken()
  const createdAt = new Date()
  const expiresAt = new Date(createdAt.getTime() + days * 86_400_000)
  await prisma().$transaction(async (tx) => {
    const { id } = await tx.invitation.create({
      data: { tokenHash: hashOf(token), uses, note, byId: viewer.id, createdAt, expiresAt },
      select: { id: true },
    })
    await record(tx, {
      actor: viewer,
      act: 'invitation made',
      subject: { kind: 'invitation', id },
      details: { uses, until: expiresAt.toISOString() },
    })
  })
  return token
}

/** Takes an invitation back; who came by it stays. */
export async function revokeInvitation(viewer: Acting, id: number): Promise<void> {
  await prisma().$transaction(async (tx) => {
    const [revoked] = await tx.invitation.updateManyAndReturn({
      where: { id, revokedAt: null },
      data: { revokedAt: new Date() },
      select: { used: true },
    })
    if (!revoked) throw new Refusal('gone', 'This invitation was taken back already.')
    await record(tx, {
      actor: viewer,
      act: 'invitation revoked',
      subject: { kind: 'invitation', id },
      details: { used: revoked.used },
    })
  })
}
