import { Refusal } from '@/lib/refusal'
import { counted } from '@/lib/words'
import type { Prisma } from '@/prisma/generated/client'

type Pair = { gone: number; kept: number }

/** What stands for both films and cannot stand for one, each with what is said of it. */
const CLASHES: readonly { sql: string; says: (n: number) => string }[] = [
  {
    sql: `SELECT count(DISTINCT g.member_id) FROM (SELECT member_id FROM review WHERE film_id = $1
            UNION SELECT member_id FROM review_draft WHERE film_id = $1) g
          JOIN (SELECT member_id FROM review WHERE film_id = $2
            UNION SELECT member_id FROM review_draft WHERE film_id = $2) k USING (member_id)`,
    says: (n) => `${counted(n, 'member has', 'members have')} written a review or a draft about both`,
  },
  {
    sql: `SELECT count(*) FROM diary_entry g JOIN diary_entry k USING (member_id, seen_on)
          WHERE g.film_id = $1 AND k.film_id = $2 AND g.raw IS NOT NULL`,
    says: (n) => `${counted(n, 'diary has', 'diaries have')} a note on both for the same day`,
  },
  {
    sql: `SELECT count(*) FROM film_list_entry g JOIN film_list_entry k USING (list_id)
          WHERE g.film_id = $1 AND k.film_id = $2 AND g.raw IS NOT NULL`,
    says: (n) => `${counted(n, 'list has', 'lists have')} both, and a note on the one that would go`,
  },
  {
    sql: `SELECT count(*) FROM comment g JOIN comment k ON k.member_id = g.member_id AND md5(k.raw) = md5(g.raw)
            AND coalesce(k.answers_id, 0) = coalesce(g.answers_id, 0)
          WHERE g.film_id = $1 AND k.film_id = $2 AND g.deleted_at IS NULL AND k.deleted_at IS NULL`,
    says: (n) => `${counted(n, 'comment says', 'comments say')} the same under both`,
  },
  {
    sql: `SELECT count(*) FROM critic_review g JOIN critic_review k ON k.critic_id IS NOT DISTINCT FROM g.critic_id
            AND k.outlet_id IS NOT DISTINCT FROM g.outlet_id AND num_nonnulls(g.critic_id, g.outlet_id) > 0
          WHERE g.film_id = $1 AND k.film_id = $2`,
    says: (n) => `${counted(n, 'critic has', 'critics have')} an entry for both from the same outlet`,
  },
  {
    sql: `SELECT count(*) FROM score_weather WHERE film_id IN ($1, $2) AND ended_at IS NULL`,
    says: (n) => `${counted(n, 'score is', 'scores are')} windy or frozen just now`,
  },
]

/**
 * Holds a merge back from anything that somebody wrote and that one film has no second place for.
 * @throws Refusal saying how many of what
 */
export async function refuseClashes(tx: Prisma.TransactionClient, { gone, kept }: Pair): Promise<void> {
  const said: string[] = []
  for (const { sql, says } of CLASHES) {
    const [{ n } = { n: 0 }] = await tx.$queryRawUnsafe<{ n: number }[]>(
      `SELECT (${sql})::int AS n`,
      ...(sql.includes('$2') ? [gone, kept] : [gone]),
    )
    if (n > 0) said.push(says(n))
  }
  if (said.length === 0) return
  throw new Refusal(
    'both',
    `These two cannot be merged as they are: ${said.join('; ')}. Nothing anybody wrote is thrown away or joined for them, so this has to be settled first.`,
  )
}
