import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { FOR_GOOD, type Standing } from '@/lib/members/policy'

/** What keeps a member from posting or from everything now, and why: for themselves to read. */
export function listOwnRestrictions({ id }: Pick<Viewer, 'id'>) {
  return prisma().restriction.findMany({
    where: { memberId: id, liftedAt: null, OR: [{ until: null }, { until: { gt: new Date() } }] },
    select: {
      id: true,
      kind: true,
      actId: true,
      guideline: { select: { text: true } },
      reason: true,
      from: true,
      until: true,
    },
    orderBy: { kind: 'asc' },
  })
}

/** The one of them that keeps a member in this standing the longest; null where none does. */
export async function getRestriction(viewer: Pick<Viewer, 'id'>, standing: Standing) {
  const kind = standing === 'suspended' ? 'suspension' : 'silence'
  const ends = ({ until }: OwnRestriction) => (until ?? FOR_GOOD).getTime()
  const all = (await listOwnRestrictions(viewer)).filter((one) => one.kind === kind)
  return all.toSorted((a, b) => ends(b) - ends(a))[0] ?? null
}

export type OwnRestriction = Awaited<ReturnType<typeof listOwnRestrictions>>[number]
