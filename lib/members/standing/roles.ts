import 'server-only'
import { assertFresh } from '@/lib/accounts/freshness'
import type { Viewer } from '@/lib/accounts/viewer'
import { record } from '@/lib/audit/recording'
import { prisma } from '@/lib/db'
import { canChangeRoles } from '@/lib/members/policy'
import { Refusal } from '@/lib/refusal'
import { keepAnAdministrator, lockStanding } from './locking'
import type { RoleChange } from './schema'

type Acting = Pick<Viewer, 'id' | 'freshAt'>

/** Gives a member a role. Their sessions end, so that whoever has it signed in knowing so. */
export const grantRole = (viewer: Acting, change: RoleChange) => changeRole('granted', viewer, change)

/** Takes a member’s role away, and ends their sessions. */
export const withdrawRole = (viewer: Acting, change: RoleChange) => changeRole('withdrawn', viewer, change)

async function changeRole(
  how: 'granted' | 'withdrawn',
  viewer: Acting,
  { member: memberId, role }: RoleChange,
): Promise<{ handle: string }> {
  assertFresh(viewer)
  return prisma().$transaction(async (tx) => {
    const { by, member } = await lockStanding(tx, viewer, memberId)
    if (!canChangeRoles(by)) throw new Refusal('role', 'Only administrators may do this.')
    if (member.roles.includes(role) === (how === 'granted'))
      throw new Refusal('done', how === 'granted' ? `They are ${role} already.` : `They are not ${role}.`)
    if (how === 'withdrawn' && role === 'administrator') await keepAnAdministrator(tx, member)
    const roles = how === 'granted' ? [...member.roles, role] : member.roles.filter((other) => other !== role)
    await tx.member.update({ where: { id: memberId }, data: { roles } })
    await tx.session.deleteMany({ where: { memberId } })
    await record(tx, {
      actor: by,
      act: `role ${how}`,
      subject: { kind: 'member', id: memberId },
      details: { role },
    })
    return member
  })
}
