import type { Prisma, ReviewStatus } from '@/prisma/generated/client'

/** Which critic reviews the public sees and the score counts: one place, as predicate and as `where`. */
export const countedStatus = 'published' satisfies ReviewStatus

export const countsForScore = (review: { status: ReviewStatus }): boolean => review.status === countedStatus

export const countedReviews = { status: countedStatus } satisfies Prisma.CriticReviewWhereInput

/** Full text is public only where we may print it; else our summary, the facts and a link. */
export const mayPrintFullText = (review: { rightsBasis: string }): boolean =>
  review.rightsBasis === 'own' || review.rightsBasis === 'licensed'
