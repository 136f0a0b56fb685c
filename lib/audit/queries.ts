import 'server-only'
import { z } from 'zod'
import { prisma } from '@/lib/db'
import { handlesOf } from '@/lib/members/administering/queries'
import { type Act, acts } from './acts'

export const everyAct = Object.keys(acts) as Act[]

export const logShape = z.object({
  act: z.enum(everyAct).optional().catch(undefined),
  before: z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined),
})

/** A page of the log, the latest first, with the handles of those who are still members. */
export async function listEntries({ act, before }: z.infer<typeof logShape>, count = 40) {
  const found = await prisma().auditEntry.findMany({
    where: { act, id: before ? { lt: before } : undefined },
    select: {
      id: true,
      at: true,
      actorId: true,
      act: true,
      subjectKind: true,
      subjectId: true,
      details: true,
    },
    orderBy: { id: 'desc' },
    take: count + 1,
  })
  const ids = found.flatMap((one) => [one.actorId, one.subjectKind === 'member' ? one.subjectId : null])
  const handles = await handlesOf(ids.filter((id) => id !== null))
  const handleOf = (id: number | null) => (id === null ? null : (handles.get(id) ?? null))
  const entries = found.slice(0, count).map((one) => ({
    ...one,
    actor: handleOf(one.actorId),
    member: one.subjectKind === 'member' ? handleOf(one.subjectId) : null,
    details: z.record(z.string(), z.unknown()).parse(one.details),
  }))
  return { entries, next: found.length > count ? entries.at(-1)?.id : undefined }
}

export type ListedEntry = Awaited<ReturnType<typeof listEntries>>['entries'][number]
