import 'server-only'
import { hashOf, makeToken } from '@/lib/accounts/tokens'
import { prisma } from '@/lib/db'
import type { Member, Prisma } from '@/prisma/generated/client'
import { deviceOf, networkOf } from './place'

const HOURS = 3_600_000
/** How long a session lives, whatever happens in it: thirty days, or twelve hours for who can act on others. */
const LIFE = { member: 30 * 24 * HOURS, staff: 12 * HOURS }

/** How old `lastSeenAt` may grow, so that reading does not become writing. */
const SEEN_EVERY = 5 * 60_000

/** Where somebody asks from, as the request tells it. */
export interface Place {
  userAgent: string | null
  address: string | null
}

/** A new session, whatever there was before; its token leaves this process only in the cookie. */
export async function openSession(
  tx: Prisma.TransactionClient,
  member: Pick<Member, 'id' | 'roles'>,
  { userAgent, address }: Place,
): Promise<{ token: string; expiresAt: Date }> {
  const token = makeToken()
  const expiresAt = new Date(Date.now() + (member.roles.length > 0 ? LIFE.staff : LIFE.member))
  const seen = { device: deviceOf(userAgent), network: networkOf(address) }
  await tx.session.create({ data: { tokenHash: hashOf(token), memberId: member.id, expiresAt, ...seen } })
  return { token, expiresAt }
}

/** Ends one session at once; ending one that is not there is no fault. */
export async function endSession(token: string): Promise<void> {
  await prisma().session.deleteMany({ where: { tokenHash: hashOf(token) } })
}

/** The living session of a token with its member as they are now, or null. */
export async function getSession(token: string) {
  const session = await prisma().session.findUnique({
    where: { tokenHash: hashOf(token), expiresAt: { gt: new Date() } },
    select: { id: true, lastSeenAt: true, freshAt: true, member: { omit: { passwordHash: true } } },
  })
  if (session && Date.now() - session.lastSeenAt.getTime() > SEEN_EVERY)
    await prisma().session.updateMany({ where: { id: session.id }, data: { lastSeenAt: new Date() } })
  return session
}
