import type { Viewer } from '@/lib/accounts/viewer'
import type { Prisma } from '@/prisma/generated/client'
import type { QueueFilters, QueuePlace } from './filters'

type Where = Prisma.ModerationCaseWhereInput

/** The order of the queue: by weight, then the longest waiting. */
export const IN_ORDER = [
  { weight: 'desc' },
  { openedAt: 'asc' },
  { id: 'asc' },
] as const satisfies Prisma.ModerationCaseOrderByWithRelationInput[]
export const BACKWARDS = [
  { weight: 'asc' },
  { openedAt: 'desc' },
  { id: 'desc' },
] as const satisfies Prisma.ModerationCaseOrderByWithRelationInput[]

/** What comes after a case in that order, whether that case is still there or not. */
export const after = ({ weight, openedAt, id }: QueuePlace): Where => ({
  weight: { lte: weight },
  OR: [{ weight: { lt: weight } }, { openedAt: { gt: openedAt } }, { openedAt, id: { gt: id } }],
})

export const before = ({ weight, openedAt, id }: QueuePlace): Where => ({
  weight: { gte: weight },
  OR: [{ weight: { gt: weight } }, { openedAt: { lt: openedAt } }, { openedAt, id: { lt: id } }],
})

const isClaimed = () => ({ claimedUntil: { gt: new Date() } })

/** Claimed by nobody, or no longer. */
const free = (): Where => ({ OR: [{ claimedUntil: null }, { claimedUntil: { lte: new Date() } }] })

/** What somebody can set to at once: nobody else is at it. */
export const unclaimed = ({ id }: Pick<Viewer, 'id'>): Where => ({ OR: [{ claimedById: id }, free()] })

/** What the queue is narrowed to. */
export const narrowed = (
  { id }: Pick<Viewer, 'id'>,
  { kind, cause, film, claimed }: QueueFilters,
): Where => ({
  ...(kind && { subjectKind: kind }),
  ...(cause && { cause }),
  ...(film && { film: { slug: film } }),
  ...(claimed === 'me' && { claimedById: id, ...isClaimed() }),
  ...(claimed === 'others' && { claimedById: { not: id }, ...isClaimed() }),
  ...(claimed === 'nobody' && free()),
})
