import 'server-only'
import { prisma } from '@/lib/db'
import type { Prisma } from '@/prisma/generated/client'

/** Earlier cases shown of an author; all are counted. */
const SHOWN = 8

const columns = {
  ...{ id: true, handle: true, name: true, createdAt: true, roles: true },
  ...{ emailConfirmedAt: true, suspendedUntil: true, silencedUntil: true },
  restrictions: {
    where: { liftedAt: null },
    select: { id: true, kind: true, until: true, from: true, guideline: { select: { text: true } } },
    orderBy: { id: 'desc' },
    take: SHOWN,
  },
  _count: { select: { reviews: true, comments: true, lists: true, ratings: true } },
} as const satisfies Prisma.MemberSelect

const case_ = {
  ...{ id: true, subjectKind: true, cause: true, openedAt: true, closedAt: true },
  acts: {
    where: { parentId: null, kind: { notIn: ['restore', 'hide', 'hold'] } },
    select: { id: true, kind: true, undoneAt: true },
    orderBy: { id: 'asc' },
  },
} as const satisfies Prisma.ModerationCaseSelect

/** Who wrote what a case is about, and what was decided about them before. Null where they are gone. */
export async function getAuthorRecord(memberId: number, exceptCase: number) {
  const member = await prisma().member.findUnique({ where: { id: memberId }, select: columns })
  if (!member) return null
  const where = { authorId: memberId, id: { not: exceptCase } }
  const [n, cases] = [
    await prisma().moderationCase.count({ where }),
    await prisma().moderationCase.findMany({ where, select: case_, orderBy: { id: 'desc' }, take: SHOWN }),
  ]
  const now = new Date()
  const { restrictions, _count: counts, ...rest } = member
  return {
    ...rest,
    counts,
    standing: restrictions.filter(({ until }) => until === null || until > now),
    cases,
    others: n - cases.length,
  }
}
export type AuthorRecord = NonNullable<Awaited<ReturnType<typeof getAuthorRecord>>>
