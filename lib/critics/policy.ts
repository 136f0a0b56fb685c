import type { Prisma, ReviewStatus } from '@/prisma/generated/client'

/** Which critic reviews the public sees and the score counts: one place, as predicate, `where` and SQL. */
const countedStatus = 'published' satisfies ReviewStatus

export const countsForScore = (review: { status: ReviewStatus; removals: number }): boolean =>
  review.status === countedStatus && review.removals === 0

export const countedReviews = { status: countedStatus, removals: 0 } satisfies Prisma.CriticReviewWhereInput

/** The same for hand-written SQL, on the alias of `critic_review`. */
export const countedSql = (review: string): string =>
  `${review}.status = '${countedStatus}' AND ${review}.removals = 0`

/** Full text is public only where we may print it; else our summary, the facts and a link. */
export const mayPrintFullText = (review: { rightsBasis: string }): boolean =>
  review.rightsBasis === 'own' || review.rightsBasis === 'licensed'
