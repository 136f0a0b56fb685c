import 'server-only'
import { type Opened, openSession, type Place } from '@/lib/accounts/sessions/sessions'
import { prisma } from '@/lib/db'
import { announceArrival } from './arrivals'
import type { Identity } from './asking'

/**
 * A session for who has connected this account; else a token to choose a handle with. An address the provider
 * tells is nothing to find an account by.
 */
export async function arrive(
  identity: Identity,
  place: Place,
): Promise<{ opened: Opened } | { arrival: string }> {
  const { subject, provider } = identity
  return prisma().$transaction(async (tx) => {
    const known = await tx.outsideAccount.findUnique({
      where: { issuer_subject: { issuer: provider.issuer, subject } },
      select: { member: { select: { id: true } } },
    })
    if (known) return { opened: await openSession(tx, known.member, place) }
    return { arrival: await announceArrival(tx, identity) }
  })
}
