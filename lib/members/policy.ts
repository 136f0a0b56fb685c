import type { Viewer } from '@/lib/accounts/viewer'
import type { Role } from '@/prisma/generated/enums'

/** What a member may do at all, whoever they are: the first that applies. */
export type Standing = 'suspended' | 'silenced' | 'unconfirmed' | 'good'

type Standable = Pick<Viewer, 'suspendedUntil' | 'silencedUntil' | 'emailConfirmedAt'>

export function standingOf(member: Standable, now = new Date()): Standing {
  if (member.suspendedUntil && member.suspendedUntil > now) return 'suspended'
  if (member.silencedUntil && member.silencedUntil > now) return 'silenced'
  return member.emailConfirmedAt ? 'good' : 'unconfirmed'
}

/** Roles are a set; an administrator has the others’ too. */
export const hasRole = ({ roles }: Pick<Viewer, 'roles'>, role: Role): boolean =>
  roles.includes(role) || roles.includes('administrator')

/** A role alone lets nobody act on others: it waits for a second factor. Until then its member is one among all. */
export const mayActAs = (viewer: Pick<Viewer, 'roles' | 'factorSince'>, role: Role): boolean =>
  hasRole(viewer, role) && viewer.factorSince !== null
