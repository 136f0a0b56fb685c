import 'server-only'
import { z } from 'zod'
import { prisma } from '@/lib/db'
import { TEMPLATE_ACTS, type TemplateAct } from './schema'

/** What a reason may begin with, as moderators are offered it. */
export async function listTemplates() {
  const found = await prisma().reasonTemplate.findMany({
    where: { endedAt: null },
    select: { id: true, act: true, rule: true, text: true },
    orderBy: { id: 'asc' },
  })
  return found.map(({ act, ...one }) => ({ ...one, act: act as TemplateAct }))
}
export type Template = Awaited<ReturnType<typeof listTemplates>>[number]

const asked = z.coerce.number().int().min(1).max(2_147_483_647)

/** The one an address asks to begin with; null where it asks for none there is. */
export const askedTemplate = (templates: readonly Template[], typed: unknown): Template | null =>
  templates.find(({ id }) => id === asked.safeParse(typed).data) ?? null

const by = { select: { handle: true } } as const

/** All of them for who writes them, in the order of their acts. */
export async function listWrittenTemplates() {
  const found = await prisma().reasonTemplate.findMany({
    where: { endedAt: null },
    select: { id: true, act: true, rule: true, text: true, at: true, by, replacesId: true },
    orderBy: { id: 'asc' },
  })
  return TEMPLATE_ACTS.flatMap((act) => found.filter((one) => one.act === act))
}
export type WrittenTemplate = Awaited<ReturnType<typeof listWrittenTemplates>>[number]

/** Those that are offered no more, the latest first. */
export function listRetiredTemplates() {
  return prisma().reasonTemplate.findMany({
    where: { endedAt: { not: null } },
    select: {
      ...{ id: true, act: true, rule: true, text: true, endedAt: true, endedBy: by },
      replaced: { select: { id: true } },
    },
    orderBy: [{ endedAt: 'desc' }, { id: 'desc' }],
    take: 100,
  })
}
export type RetiredTemplate = Awaited<ReturnType<typeof listRetiredTemplates>>[number]
