import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'

/** What keeps a member from posting or from everything now, and why: for themselves to read. */
export function listOwnRestrictions({ id }: Pick<Viewer, 'id'>) {
  return prisma().restriction.findMany({
    where: { memberId: id, liftedAt: null, OR: [{ until: null }, { until: { gt: new Date() } }] },
    select: {
      id: true,
      kind: true,
      guideline: { select: { text: true } },
      reason: true,
      from: true,
      until: true,
    },
    orderBy: { kind: 'asc' },
  })
}

export type OwnRestriction = Awaited<ReturnType<typeof listOwnRestrictions>>[number]
