import type { Prisma } from '@/prisma/generated/client'

/** One application at a time: a file's people, critics and outlets are found by name before they are made. */
const APPLY_LOCK = 7_301

export const lockCatalogue = (tx: Prisma.TransactionClient): Promise<unknown> =>
  tx.$queryRaw`SELECT pg_advisory_xact_lock(${APPLY_LOCK})::text`
