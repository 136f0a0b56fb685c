import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'

const columns = {
  ...{
    id: true,
    handle: true,
    handleKey: true,
    name: true,
    email: true,
    emailConfirmedAt: true,
    roles: true,
  },
  ...{
    suspendedUntil: true,
    silencedUntil: true,
    factorSince: true,
    createdAt: true,
    bio: true,
    pronouns: true,
  },
  ...{ appearance: true, formats: true },
} as const

/** Somebody as if they looked at a page of their own, for staff who look at it; null where there is nobody. */
export async function asAuthor(handle: string): Promise<Viewer | null> {
  const member = await prisma().member.findFirst({ where: { handle }, select: columns })
  return member && { ...member, sessionId: 0, freshAt: new Date(0) }
}
