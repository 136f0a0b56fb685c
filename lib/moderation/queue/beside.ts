import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma } from '@/lib/db'
import { decidable } from '@/lib/moderation/policy'
import type { Prisma } from '@/prisma/generated/client'
import type { QueueFilters, QueuePlace } from './filters'
import { after, BACKWARDS, before, IN_ORDER, narrowed, unclaimed } from './places'

type Acting = Pick<Viewer, 'id' | 'roles' | 'factorSince'>

/** The waiting cases on either side of one in the queue, of those nobody else is at; null at its ends. */
export async function getBeside(viewer: Acting, place: QueuePlace, filters: QueueFilters) {
  const find = firstOf(viewer, filters)
  const [previous, next] = [await find(before(place), BACKWARDS), await find(after(place), IN_ORDER)]
  return { previous, next }
}
export type Beside = Awaited<ReturnType<typeof getBeside>>

/** Which case to set to after one: the next, or the first where none comes after it; null where nothing waits. */
export async function nextAfter(viewer: Acting, id: number, filters: QueueFilters): Promise<number | null> {
  const place = await prisma().moderationCase.findUnique({
    where: { id },
    select: { weight: true, openedAt: true, id: true },
  })
  const find = firstOf(viewer, filters)
  return (place && (await find(after(place), IN_ORDER))) ?? find({}, IN_ORDER)
}

const firstOf =
  (viewer: Acting, filters: QueueFilters) =>
  async (
    where: Prisma.ModerationCaseWhereInput,
    order: readonly Prisma.ModerationCaseOrderByWithRelationInput[],
  ): Promise<number | null> => {
    const found = await prisma().moderationCase.findFirst({
      where: { AND: [decidable(viewer), narrowed(viewer, filters), unclaimed(viewer), where] },
      select: { id: true },
      orderBy: [...order],
    })
    return found?.id ?? null
  }
