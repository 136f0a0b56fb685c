import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/db'

/**
 * How many other accounts, none older than `newDays`, posted within `hours` from a network that this member came from
 * of late; `most` at most. Settled members who share one, in a household or a university, are not among them.
 */
export async function countCrowd(
  memberId: number,
  { hours, newDays, most }: { hours: number; newDays: number; most: number },
): Promise<number> {
  const [found] = await rows(
    z.object({ n: z.number() }),
    `SELECT count(*)::int AS n FROM (
       SELECT DISTINCT m.id FROM network_trace mine
       JOIN network_trace theirs ON theirs.hash = mine.hash AND theirs.member_id <> mine.member_id
         AND theirs.day >= (now() - make_interval(hours => $2::int))::date
       JOIN member m ON m.id = theirs.member_id AND m.created_at > now() - make_interval(days => $3::int)
       WHERE mine.member_id = $1 AND mine.day >= (now() - make_interval(hours => $2::int))::date
         AND (EXISTS (SELECT FROM review r WHERE r.member_id = m.id AND r.posted_at > now() - make_interval(hours => $2::int))
           OR EXISTS (SELECT FROM comment c WHERE c.member_id = m.id AND c.posted_at > now() - make_interval(hours => $2::int)))
       LIMIT $4::int) s`,
    [memberId, hours, newDays, most],
  )
  return found?.n ?? 0
}
