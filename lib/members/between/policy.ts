import type { Viewer } from '@/lib/accounts/viewer'
import type { Prisma } from '@/prisma/generated/client'

type Who = Pick<Viewer, 'id'>

/** Nobody follows, mutes or blocks themselves. The database refuses that too. */
export const isAnother = (viewer: Who, member: { id: number }): boolean => viewer.id !== member.id

/** Whom somebody can mute or block: everybody else who is here, staff too, since it only spares the eyes. */
export const others = ({ id }: Who) =>
  ({ id: { not: id }, emailConfirmedAt: { not: null } }) satisfies Prisma.MemberWhereInput

/** Whom somebody can follow: of these, who is not blocked by them and does not block them. */
export const followable = (viewer: Who) =>
  ({
    ...others(viewer),
    blocking: { none: { blockedId: viewer.id } },
    blockedBy: { none: { blockerId: viewer.id } },
  }) satisfies Prisma.MemberWhereInput
