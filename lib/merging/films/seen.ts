import { ask, type Step } from '@/lib/merging/steps'
import type { Prisma } from '@/prisma/generated/client'

type Pair = { gone: number; kept: number }

/** Who has seen it under either name does not mean to see it under the other any more. */
export async function seenAlready(tx: Prisma.TransactionClient, { gone, kept }: Pair): Promise<Step[]> {
  const unwatch = (wanted: number, seen: number) =>
    ask(
      tx,
      `DELETE FROM watchlist_film w WHERE film_id = $1
         AND EXISTS (SELECT FROM has_seen s WHERE s.member_id = w.member_id AND s.film_id = $2)
         AND NOT EXISTS (SELECT FROM has_seen s WHERE s.member_id = w.member_id AND s.film_id = $1)
       RETURNING to_jsonb(w) AS row`,
      ...[wanted, seen],
    )
  const rows = [...(await unwatch(kept, gone)), ...(await unwatch(gone, kept))]
  return rows.length === 0 ? [] : [{ did: 'dropped', table: 'watchlist_film', rows }]
}
