import 'server-only'
import { prisma } from '@/lib/db'

/** The latest invitations, those that are over too. */
export function listInvitations() {
  return prisma().invitation.findMany({
    select: {
      id: true,
      note: true,
      uses: true,
      used: true,
      createdAt: true,
      expiresAt: true,
      revokedAt: true,
    },
    orderBy: { id: 'desc' },
    take: 100,
  })
}

export type ListedInvitation = Awaited<ReturnType<typeof listInvitations>>[number]

/** Whether somebody could still come by it. */
export const isGood = (
  { used, uses, expiresAt, revokedAt }: Pick<ListedInvitation, 'used' | 'uses' | 'expiresAt' | 'revokedAt'>,
  now = new Date(),
): boolean => used < uses && expiresAt > now && !revokedAt
