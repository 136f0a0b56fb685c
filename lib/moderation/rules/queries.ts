import 'server-only'
import { prisma } from '@/lib/db'

const by = { select: { handle: true } } as const

/** The rules for texts as they are now, and what was before each. */
export function listRules() {
  return prisma().textRule.findMany({
    where: { endedAt: null },
    include: { by, replaces: { select: { pattern: true, effect: true, at: true } } },
    orderBy: { id: 'desc' },
  })
}
export type ListedRule = Awaited<ReturnType<typeof listRules>>[number]

/** Those that ended, the latest first. */
export function listEndedRules() {
  return prisma().textRule.findMany({
    where: { endedAt: { not: null } },
    include: { by, endedBy: by, replaced: { select: { id: true } } },
    orderBy: [{ endedAt: 'desc' }, { id: 'desc' }],
    take: 100,
  })
}
export type EndedRule = Awaited<ReturnType<typeof listEndedRules>>[number]
