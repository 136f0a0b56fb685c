import type { Pool, PoolClient } from 'pg'
import { z } from 'zod'
import type { NoteJob } from '@/lib/mail/jobs'
import { WISH } from './mail/kinds'
import { COLUMNS, kindOf } from './things'

/** Followers told in one transaction, so that nobody's own write waits long for one of these rows. */
const TOLD_AT_ONCE = 1_000

/** Puts letters into their queue, with the transaction that told their members. */
export type QueueNotes = (client: PoolClient, notes: NoteJob[]) => Promise<void>

const notice = z.object({
  kind: z.enum(['filmReview', 'memberReview', 'comment']),
  thing: z.string(),
  toldTo: z.number(),
})
type Spreading = z.infer<typeof notice>

/** Who wants to hear of it. Who would hear twice hears of what is closest to them. */
function followersOf({ kind, thing }: Spreading): { text: string; who: string } {
  const id = `split_part(n.thing, '/', 2)::int`
  if (kind === 'memberReview')
    return {
      text: `SELECT f.follower_id AS member_id FROM member_follow f WHERE f.followed_id = ${id}`,
      who: 'f.follower_id',
    }
  const subject = kindOf(thing)
  const column = subject === 'member' ? 'film_id' : COLUMNS[subject]
  const text = `SELECT f.member_id FROM thing_follow f WHERE f.${column} = ${id} AND NOT EXISTS (${ELSEWHERE[kind]})`
  return { text, who: 'f.member_id' }
}

/** Who is told in another way: by following the author, by being answered, by following the thread. */
const ELSEWHERE = {
  filmReview: `SELECT FROM member_follow o WHERE o.follower_id = f.member_id AND o.followed_id = n.actor_id`,
  comment: `SELECT FROM comment c LEFT JOIN comment a ON a.id = c.answers_id LEFT JOIN review r ON r.id = c.review_id
    WHERE c.id = n.comment_id AND (f.member_id IN (a.member_id, r.member_id) OR f.comment_id IS NULL AND EXISTS (
      SELECT FROM thing_follow t WHERE t.comment_id = c.path[1] AND t.member_id = f.member_id))`,
} as const

/**
 * Tells everybody who follows what a notice is about, each once however often this is begun anew: how far it came
 * stands in the notice, and is written with the rows.
 */
export async function spread(pool: Pool, noticeId: number, queueNotes: QueueNotes): Promise<void> {
  const client = await pool.connect()
  try {
    while (await spreadSome(client, noticeId, queueNotes));
  } finally {
    client.release()
  }
}

/** Answers whether there may be more of them. */
async function spreadSome(client: PoolClient, noticeId: number, queueNotes: QueueNotes): Promise<boolean> {
  await client.query('BEGIN')
  try {
    const { rows: found } = await client.query(
      `SELECT kind, thing, told_to AS "toldTo" FROM notice WHERE id = $1 AND told_to IS NOT NULL FOR UPDATE`,
      [noticeId],
    )
    const isMore = found[0] ? await tellNext(client, noticeId, notice.parse(found[0]), queueNotes) : false
    await client.query('COMMIT')
    return isMore
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

async function tellNext(
  client: PoolClient,
  noticeId: number,
  spreading: Spreading,
  queueNotes: QueueNotes,
): Promise<boolean> {
  const { text, who } = followersOf(spreading)
  const { kind, thing, toldTo } = spreading
  const { rows } = await client.query<{ last: number | null; mailed: number[] | null }>(
    `WITH next AS MATERIALIZED (
       SELECT few.member_id FROM notice n, LATERAL (${text} AND ${who} > $2 ORDER BY 1 LIMIT $3) AS few
       WHERE n.id = $1),
     told AS MATERIALIZED (
       SELECT next.member_id, tell(next.member_id, n) FROM next, notice n
       WHERE n.id = $1 AND next.member_id <> n.actor_id
         AND NOT EXISTS (SELECT FROM hidden_member h WHERE h.viewer_id = next.member_id AND h.member_id = n.actor_id)
       ORDER BY 1),
     further AS (UPDATE notice SET told_to = (SELECT max(member_id) FROM next) WHERE id = $1 RETURNING told_to)
     -- Counting makes sure that all are told, whoever of them is written to.
     SELECT (SELECT count(*) FROM told) AS told, (SELECT told_to FROM further) AS last, (SELECT array_agg(w.member_id ORDER BY w.member_id)
       FROM told JOIN mail_wish w USING (member_id) WHERE w.kind = $4::mail_kind) AS mailed`,
    [noticeId, toldTo, TOLD_AT_ONCE, WISH[kind]],
  )
  const mailed = rows[0]?.mailed ?? []
  if (mailed.length > 0)
    await queueNotes(
      client,
      mailed.map((memberId) => ({ memberId, kind, thing })),
    )
  return rows[0]?.last !== null && rows[0]?.last !== undefined
}
