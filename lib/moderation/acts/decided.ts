import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'

const shape = z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined)

/** The act that an address says the viewer has just done; null for any other. */
export async function getDecided({ id: actorId }: Pick<Viewer, 'id'>, named: unknown) {
  const id = shape.parse(named)
  if (id === undefined) return null
  return prisma().moderationAct.findFirst({
    where: { id, actorId, undoneAt: null, kind: { not: 'restore' } },
    select: { id: true, kind: true, at: true, caseId: true },
  })
}
export type Decided = NonNullable<Awaited<ReturnType<typeof getDecided>>>
