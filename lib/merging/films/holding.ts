import { FOLDING } from '@/lib/ratings/folding'
import type { Prisma } from '@/prisma/generated/client'

type Pair = { gone: number; kept: number }

/** Nobody adds up ratings meanwhile: who does holds changes, and waits for their films. */
export const holdFolding = (tx: Prisma.TransactionClient) =>
  tx.$queryRaw`SELECT pg_advisory_xact_lock(${FOLDING}::bigint)::text`

/**
 * Holds whoever acts of moderators concern, the lists that have them, and the films: in the order in which members do.
 * Whoever rates or writes meanwhile is done before, or waits and hears that the film is gone.
 */
export async function holdWhoKeeps(tx: Prisma.TransactionClient, { gone, kept }: Pair): Promise<void> {
  await holdFolding(tx)
  await tx.$executeRaw`SELECT FROM member WHERE id IN (
    SELECT member_id FROM exclusion WHERE film_id IN (${gone}, ${kept})) ORDER BY id FOR UPDATE`
  await tx.$executeRaw`SELECT FROM film_list WHERE id IN (
    SELECT list_id FROM film_list_entry WHERE film_id = ${gone}) ORDER BY id FOR UPDATE`
  await tx.$executeRaw`SELECT FROM film WHERE id IN (${gone}, ${kept}) ORDER BY id FOR UPDATE`
}
