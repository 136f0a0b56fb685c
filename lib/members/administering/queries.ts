import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { email } from '@/lib/members/email'
import { handleKey } from '@/lib/members/handles'
import { hasRole, inStanding } from '@/lib/members/policy'
import type { Prisma } from '@/prisma/generated/client'
import type { MemberSearch } from './schema'

const PAGE = 30

type Asking = Pick<Viewer, 'roles'>

const listed = {
  id: true,
  handle: true,
  name: true,
  roles: true,
  emailConfirmedAt: true,
  suspendedUntil: true,
  silencedUntil: true,
  createdAt: true,
} as const

/** Members, the newest first, a page of them; `next` is where the list goes on. */
export async function listMembers(viewer: Asking, { q, role, standing, before }: MemberSearch) {
  const found = await prisma().member.findMany({
    where: {
      AND: [
        q ? named(viewer, q) : {},
        role ? { roles: { has: role } } : {},
        standing ? inStanding(standing) : {},
        before ? { id: { lt: before } } : {},
      ],
    },
    select: listed,
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  })
  return { members: found.slice(0, PAGE), next: found.length > PAGE ? found[PAGE - 1]?.id : undefined }
}

export type ListedMember = Awaited<ReturnType<typeof listMembers>>['members'][number]

/** By part of a handle or name, or by a whole address, which only administrators may ask for. */
function named(viewer: Asking, q: string): Prisma.MemberWhereInput {
  const key = literally(handleKey(q))
  const address = hasRole(viewer, 'administrator') ? email.safeParse(q).data : undefined
  return {
    OR: [
      ...(key ? [{ handleKey: { contains: key } }] : []),
      { name: { contains: literally(q), mode: 'insensitive' } },
      ...(address ? [{ email: address }] : []),
    ],
  }
}

/** Prisma hands `contains` on to LIKE as it is. */
const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&')

/** One member as staff see them, or null. Addresses and sessions are for administrators. */
export async function getMember(viewer: Asking, handle: string) {
  const isAdministrator = hasRole(viewer, 'administrator')
  const member = await prisma().member.findUnique({
    where: { handleKey: handleKey(handle) },
    select: {
      ...listed,
      email: true,
      factorSince: true,
      restrictions: {
        orderBy: { id: 'desc' },
        take: 50,
        include: { guideline: { select: { text: true } } },
      },
      sessions: {
        where: { expiresAt: { gt: new Date() } },
        select: { id: true, device: true, network: true, createdAt: true, lastSeenAt: true },
        orderBy: { lastSeenAt: 'desc' },
        take: 50,
      },
    },
  })
  if (!member) return null
  const who = await handlesOf(member.restrictions.flatMap((one) => [one.byId, one.liftedById ?? 0]))
  const restrictions = member.restrictions.map((one) => ({
    ...one,
    by: who.get(one.byId) ?? 'somebody who left',
    liftedBy: one.liftedById && (who.get(one.liftedById) ?? 'somebody who left'),
  }))
  const { email: address, sessions, ...rest } = member
  return { ...rest, restrictions, ...(isAdministrator && { email: address, sessions }) }
}

export type AdministeredMember = NonNullable<Awaited<ReturnType<typeof getMember>>>

/** Handles by id, of those who are still members. */
export async function handlesOf(ids: readonly number[]): Promise<Map<number, string>> {
  const found = await prisma().member.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, handle: true },
  })
  return new Map(found.map(({ id, handle }) => [id, handle]))
}

/** How many members there are, and who acts for the site. */
export async function getOverview() {
  const [members, newcomers, staff] = await Promise.all([
    prisma().member.count(),
    prisma().member.count({ where: { createdAt: { gt: new Date(Date.now() - 30 * 86_400_000) } } }),
    prisma().member.findMany({
      where: { roles: { isEmpty: false } },
      select: { ...listed, factorSince: true },
      orderBy: { id: 'asc' },
      take: 100,
    }),
  ])
  return { members, newcomers, staff }
}
