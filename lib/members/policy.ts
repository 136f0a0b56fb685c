import type { Viewer } from '@/lib/accounts/viewer'
import type { Prisma } from '@/prisma/generated/client'
import type { Role } from '@/prisma/generated/enums'

/** What a member may do at all, whoever they are: the first that applies. */
export type Standing = 'suspended' | 'silenced' | 'unconfirmed' | 'good'

type Standable = Pick<Viewer, 'suspendedUntil' | 'silencedUntil' | 'emailConfirmedAt'>

export function standingOf(member: Standable, now = new Date()): Standing {
  if (member.suspendedUntil && member.suspendedUntil > now) return 'suspended'
  if (member.silencedUntil && member.silencedUntil > now) return 'silenced'
  return member.emailConfirmedAt ? 'good' : 'unconfirmed'
}

/** The same as a `where`, for everybody in one standing. */
export function inStanding(standing: Standing, now = new Date()): Prisma.MemberWhereInput {
  const over = (until: 'suspendedUntil' | 'silencedUntil') => ({
    OR: [{ [until]: null }, { [until]: { lte: now } }],
  })
  if (standing === 'suspended') return { suspendedUntil: { gt: now } }
  if (standing === 'silenced') return { AND: [over('suspendedUntil'), { silencedUntil: { gt: now } }] }
  const emailConfirmedAt = standing === 'good' ? { not: null } : null
  return { AND: [over('suspendedUntil'), over('silencedUntil')], emailConfirmedAt }
}

/** Roles are a set; an administrator has the others’ too. */
export const hasRole = ({ roles }: Pick<Viewer, 'roles'>, role: Role): boolean =>
  roles.includes(role) || roles.includes('administrator')

/** A role alone lets nobody act on others: it waits for a second factor. Until then its member is one among all. */
export const mayActAs = (viewer: Pick<Viewer, 'roles' | 'factorSince'>, role: Role): boolean =>
  hasRole(viewer, role) && viewer.factorSince !== null
/** The end of what has none. */
export const FOR_GOOD = new Date('9999-12-31T00:00:00Z')

type Subject = Pick<Viewer, 'id' | 'roles'>

/** Who may suspend or silence whom, or lift it: nobody oneself; a moderator no moderator and no administrator. */
export const canRestrict = (viewer: Subject, member: Subject): boolean =>
  viewer.id !== member.id &&
  hasRole(viewer, 'moderator') &&
  (hasRole(viewer, 'administrator') || !hasRole(member, 'moderator'))

/** Who may give and take roles, one’s own too: that one administrator stays, the verb sees to. */
export const canChangeRoles = (viewer: Pick<Viewer, 'roles'>): boolean => hasRole(viewer, 'administrator')
