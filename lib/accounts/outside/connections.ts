import 'server-only'
import { assertFresh } from '@/lib/accounts/freshness'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { Refusal } from '@/lib/refusal'
import type { Identity } from './asking'

type Own = Pick<Viewer, 'id' | 'sessionId' | 'freshAt'>

/** The accounts elsewhere that sign a member in, oldest first. */
export function listConnections({ id }: Pick<Own, 'id'>) {
  return prisma().outsideAccount.findMany({
    where: { memberId: id },
    select: { id: true, issuer: true, label: true, connectedAt: true },
    orderBy: { id: 'asc' },
  })
}

export type Connection = Awaited<ReturnType<typeof listConnections>>[number]

/** Lets an account elsewhere sign a member in, who has just shown that it is them. */
export async function connect(viewer: Own, { provider, subject, label }: Identity): Promise<void> {
  assertFresh(viewer)
  const issuer = provider.issuer
  const data = { memberId: viewer.id, issuer, subject, label }
  const { count } = await prisma().outsideAccount.createMany({ data: [data], skipDuplicates: true })
  if (count > 0) return
  const there = await prisma().outsideAccount.findUnique({ where: { issuer_subject: { issuer, subject } } })
  if (there?.memberId === viewer.id) return
  throw there
    ? new Refusal('elsewhere', 'That account signs somebody else in here.')
    : new Refusal('another', 'Another account of theirs is connected already.')
}

/** Ends that, and every other session: the account there may be why. @throws Refusal for the last way in */
export async function disconnect(viewer: Own, connection: number): Promise<void> {
  assertFresh(viewer)
  const { id } = viewer
  await prisma().$transaction(async (tx) => {
    // Of two that would each leave the other as the last, one waits for the other.
    const [member] = await tx.$queryRaw<{ hasWay: boolean }[]>`
      SELECT password_hash IS NOT NULL OR email_confirmed_at IS NOT NULL
        OR EXISTS (SELECT FROM passkey WHERE member_id = ${id}) AS "hasWay"
      FROM member WHERE id = ${id} FOR UPDATE`
    const { count } = await tx.outsideAccount.deleteMany({ where: { id: connection, memberId: id } })
    if (count === 0) throw new Refusal('gone', 'This account is not connected any more.')
    const others = await tx.outsideAccount.count({ where: { memberId: id } })
    if (!member?.hasWay && others === 0)
      throw new Refusal('last', 'This is your only way in. Confirm your address or connect another first.')
    await tx.session.deleteMany({ where: { memberId: id, id: { not: viewer.sessionId } } })
  })
}
