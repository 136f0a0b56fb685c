import { getSession } from '@/lib/accounts/sessions/sessions'
import { prisma } from '@/lib/db'
import type { Row } from '@/lib/testing/authorization/row'
import { makeMember, sessionOf } from '@/lib/testing/members'
import type { Member } from '@/prisma/generated/client'
import type { Role } from '@/prisma/generated/enums'

const standing = 'lib/members/standing/actions.ts'
const administering = 'lib/members/administering/actions.ts'
const moderators = ['moderator', 'administrator'] as const
const administrators = ['administrator'] as const

const later = new Date(Date.now() + 3_600_000)
const withRole = (role: Role) => makeMember({ roles: [role], suspendedUntil: later, silencedUntil: later })
const restricting = ({ id }: Member) => ({
  member: String(id),
  length: 'week',
  rule: 'people',
  reason: 'Wrote what nobody should have to read.',
})
const naming = ({ id }: Member) => ({ member: String(id) })
const restricted = ({ id }: Member) =>
  prisma().member.update({ where: { id }, data: { suspendedUntil: later, silencedUntil: later } })

/** One action of moderators: on a member, and on those whom only administrators may touch. */
const onAnybody = (name: string, form: (member: Member) => Record<string, string>) => ({
  [`${standing} ${name}: of a moderator`]: {
    may: administrators,
    form: async () => form(await withRole('moderator')),
  },
  [`${standing} ${name}: of an administrator`]: {
    may: administrators,
    form: async () => form(await withRole('administrator')),
  },
})

/** The rows of standing, roles and the administration of members. */
export const standingRows: Record<string, Row> = {
  [`${standing} suspendAction`]: { may: moderators, form: async (member) => restricting(member) },
  ...onAnybody('suspendAction', restricting),
  [`${standing} silenceAction`]: { may: moderators, form: async (member) => restricting(member) },
  ...onAnybody('silenceAction', restricting),
  [`${standing} liftSuspensionAction`]: {
    may: moderators,
    form: async (member) => naming(await restricted(member)),
  },
  ...onAnybody('liftSuspensionAction', naming),
  [`${standing} liftSilenceAction`]: {
    may: moderators,
    form: async (member) => naming(await restricted(member)),
  },
  ...onAnybody('liftSilenceAction', naming),
  [`${standing} grantRoleAction`]: {
    may: administrators,
    form: async (member) => ({ ...naming(member), role: 'editor' }),
  },
  [`${standing} withdrawRoleAction`]: {
    may: administrators,
    form: async () => ({ ...naming(await makeMember({ roles: ['editor'] })), role: 'editor' }),
  },
  [`${administering} endMemberSessionAction`]: {
    may: administrators,
    form: async (member) => {
      const session = await getSession(await sessionOf(member))
      return { ...naming(member), session: String(session?.id) }
    },
  },
  [`${administering} endMemberSessionsAction`]: {
    may: administrators,
    form: async (member) => {
      await sessionOf(member)
      return naming(member)
    },
  },
}
