import { thingName } from '@/lib/notifications/things'
import type { Prisma } from '@/prisma/generated/client'

type Pair = { gone: number; kept: number }

/** What members were told of the one film is told of the other from now on, once to each. */
export async function tellAnew(tx: Prisma.TransactionClient, { gone, kept }: Pair): Promise<void> {
  const [from, to] = [thingName('film', gone), thingName('film', kept)]
  await tx.$executeRaw`UPDATE notice SET thing = ${to} WHERE thing = ${from}`
  await tx.$executeRaw`
    INSERT INTO notification AS n (member_id, kind, thing, since_id, last_id, read_at, mailed_at)
    SELECT member_id, kind, ${to}, since_id, last_id, read_at, mailed_at FROM notification WHERE thing = ${from}
    ON CONFLICT (member_id, kind, thing) DO UPDATE SET since_id = least(n.since_id, EXCLUDED.since_id),
      last_id = greatest(n.last_id, EXCLUDED.last_id), read_at = least(n.read_at, EXCLUDED.read_at),
      mailed_at = coalesce(n.mailed_at, EXCLUDED.mailed_at)`
  await tx.$executeRaw`DELETE FROM notification WHERE thing = ${from}`
  // An editor who is asked which film a row of a list is may still choose it, under its one name.
  await tx.$executeRaw`
    UPDATE film_import_row SET candidates = array_replace(candidates, ${gone}::int, ${kept}::int)
    WHERE candidates @> ARRAY[${gone}::int]`
}
