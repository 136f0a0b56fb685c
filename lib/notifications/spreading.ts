import type { Pool, PoolClient } from 'pg'
import { z } from 'zod'

/** Followers told in one transaction, so that nobody's own write waits long for one of these rows. */
export const TOLD_AT_ONCE = 1_000

const notice = z.object({
  kind: z.enum(['filmReview', 'memberReview']),
  thing: z.string(),
  toldTo: z.number(),
})

/** Who wants to hear of it. Who follows both a film and who reviews it hears once, of the author. */
const FOLLOWERS = {
  filmReview: `SELECT f.member_id FROM thing_follow f
    WHERE f.film_id = split_part(n.thing, '/', 2)::int
      AND NOT EXISTS (SELECT FROM member_follow o WHERE o.follower_id = f.member_id AND o.followed_id = n.actor_id)`,
  memberReview: `SELECT f.follower_id AS member_id FROM member_follow f
    WHERE f.followed_id = split_part(n.thing, '/', 2)::int`,
} as const
const COLUMN = { filmReview: 'f.member_id', memberReview: 'f.follower_id' } as const

/**
 * Tells everybody who follows what a notice is about, each once however often this is begun anew: how far it came
 * stands in the notice, and is written with the rows.
 */
export async function spread(pool: Pool, noticeId: number): Promise<void> {
  const client = await pool.connect()
  try {
    while (await spreadSome(client, noticeId));
  } finally {
    client.release()
  }
}

/** Answers whether there may be more of them. */
async function spreadSome(client: PoolClient, noticeId: number): Promise<boolean> {
  await client.query('BEGIN')
  try {
    const { rows: found } = await client.query(
      `SELECT kind, thing, told_to AS "toldTo" FROM notice WHERE id = $1 AND told_to IS NOT NULL FOR UPDATE`,
      [noticeId],
    )
    const told = found[0] ? await tellNext(client, noticeId, notice.parse(found[0])) : null
    await client.query('COMMIT')
    return told !== null
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

async function tellNext(
  client: PoolClient,
  noticeId: number,
  { kind, toldTo }: z.infer<typeof notice>,
): Promise<number | null> {
  const { rows } = await client.query<{ last: number | null }>(
    `WITH next AS MATERIALIZED (
       SELECT few.member_id FROM notice n, LATERAL (
         ${FOLLOWERS[kind]} AND ${COLUMN[kind]} > $2 ORDER BY 1 LIMIT $3) AS few
       WHERE n.id = $1),
     told AS (
       SELECT next.member_id, tell(next.member_id, n) FROM next, notice n
       WHERE n.id = $1 AND next.member_id <> n.actor_id
         AND NOT EXISTS (SELECT FROM hidden_member h WHERE h.viewer_id = next.member_id AND h.member_id = n.actor_id)
       ORDER BY 1)
     UPDATE notice SET told_to = (SELECT max(member_id) FROM next)
     WHERE id = $1 AND (SELECT count(*) FROM told) >= 0 RETURNING told_to AS last`,
    [noticeId, toldTo, TOLD_AT_ONCE],
  )
  return rows[0]?.last ?? null
}
