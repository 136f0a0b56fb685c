import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { Refusal } from '@/lib/refusal'

/** Ends one session of a member, or all of them. @throws Refusal where there is none to end */
export async function endSessionsOf(
  viewer: Pick<Viewer, 'id'>,
  { member, session }: { member: number; session?: number },
): Promise<{ handle: string }> {
  return prisma().$transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { memberId: member, id: session } })
    if (count === 0) throw new Refusal('gone', 'This has ended already.')
    await record(tx, {
      actor: viewer,
      act: 'sessions ended',
      subject: { kind: 'member', id: member },
      details: { count },
    })
    return tx.member.findUniqueOrThrow({ where: { id: member }, select: { handle: true } })
  })
}
