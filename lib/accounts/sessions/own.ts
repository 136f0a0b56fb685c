import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { Refusal } from '@/lib/refusal'

type Own = Pick<Viewer, 'id' | 'sessionId'>

/** A member’s living sessions, the one they ask with first, then the last seen. */
export async function listOwnSessions({ id, sessionId }: Own) {
  const sessions = await prisma().session.findMany({
    where: { memberId: id, factorDue: false, expiresAt: { gt: new Date() } },
    select: { id: true, device: true, network: true, createdAt: true, lastSeenAt: true },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'desc' }],
    take: 50,
  })
  const own = sessions.map((session) => ({ ...session, isThis: session.id === sessionId }))
  return own.toSorted((one, other) => Number(other.isThis) - Number(one.isThis))
}

export type OwnSession = Awaited<ReturnType<typeof listOwnSessions>>[number]

/** Ends one of the member’s sessions. @throws Refusal where they have no such session */
export async function endOwnSession({ id }: Pick<Own, 'id'>, session: number): Promise<void> {
  const { count } = await prisma().session.deleteMany({ where: { id: session, memberId: id } })
  if (count === 0) throw new Refusal('gone', 'This session has ended already.')
}

/** Ends all but the one they ask with. */
export async function endOtherSessions({ id, sessionId }: Own): Promise<void> {
  await prisma().session.deleteMany({ where: { memberId: id, id: { not: sessionId } } })
}
