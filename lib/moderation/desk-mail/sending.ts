import type { Pool, PoolClient } from 'pg'
import { z } from 'zod'
import type { DeskJob } from '@/lib/mail/jobs'
import { sendLetter } from '@/lib/mail/sending'
import { sendTaken } from '@/lib/notifications/mail/sending'
import { CaseCause } from '@/prisma/generated/enums'
import { written } from './letter'

/** Who may decide cases at all: with a role and its second factor, an address that is theirs, and nothing against them. */
const AT_THE_DESK = `m.roles && '{moderator,editor,administrator}' AND m.factor_since IS NOT NULL
  AND m.email_confirmed_at IS NOT NULL AND coalesce(m.suspended_until, 'epoch') <= now()
  AND coalesce(m.silenced_until, 'epoch') <= now()`

/** Whether an open case `c` waits for `m`: lib/moderation/policy.ts says the same of a viewer. */
const WAITS = `c.closed_at IS NULL AND c.author_id IS DISTINCT FROM m.id
  AND m.roles && CASE c.subject_kind WHEN 'criticReview' THEN '{editor,administrator}'
    ELSE '{moderator,administrator}' END::role[]
  AND NOT EXISTS (SELECT FROM report r WHERE r.case_id = c.id AND r.reporter_id = m.id)`

const NOT_YET = `d.stopped_at IS NULL AND d.sent_on IS DISTINCT FROM CURRENT_DATE`

/** For whom cases wait, of those who were not written to today and have not stopped that. */
export async function listDeskLetters(pool: Pool): Promise<DeskJob[]> {
  const { rows } = await pool.query(
    `SELECT m.id AS "memberId" FROM member m LEFT JOIN desk_mail d ON d.member_id = m.id
     WHERE ${AT_THE_DESK} AND ${NOT_YET} AND EXISTS (SELECT FROM moderation_case c WHERE ${WAITS})
     ORDER BY m.id`,
  )
  return z.array(z.object({ memberId: z.number() })).parse(rows)
}

/**
 * Writes to somebody how many cases wait for them: one letter a day however often and wherever this is begun, and
 * none where nothing waits by then. That it was sent is kept only if it was.
 */
export const sendDeskLetter = (pool: Pool, job: DeskJob, send = sendLetter): Promise<void> =>
  sendTaken(pool, (client) => take(client, job), send)

const to = z.object({ email: z.string(), handle: z.string() })
const waiting = z.object({ cause: z.enum(CaseCause), n: z.number(), hours: z.number(), old: z.number() })

/** A case is old that waits for so many hours. */
export const OLD_HOURS = 24

async function take(client: PoolClient, { memberId }: DeskJob) {
  // Of many who begin at once the first has the row; the others find that it was sent.
  const due = await client.query(
    `INSERT INTO desk_mail AS d (member_id, sent_on) SELECT m.id, CURRENT_DATE FROM member m
     WHERE m.id = $1 AND ${AT_THE_DESK}
     ON CONFLICT (member_id) DO UPDATE SET sent_on = CURRENT_DATE WHERE ${NOT_YET} RETURNING member_id`,
    [memberId],
  )
  if (due.rowCount === 0) return null
  const found = await client.query(
    `SELECT c.cause, count(*)::int AS n,
       (extract(epoch FROM now() - min(c.opened_at)) / 3600)::int AS hours,
       (count(*) FILTER (WHERE c.opened_at < now() - interval '${OLD_HOURS} hours'))::int AS old
     FROM member m JOIN moderation_case c ON ${WAITS} WHERE m.id = $1 GROUP BY c.cause ORDER BY c.cause`,
    [memberId],
  )
  const cases = z.array(waiting).parse(found.rows)
  if (cases.length === 0) return null
  const { rows } = await client.query('SELECT email, handle FROM member WHERE id = $1', [memberId])
  return written(memberId, to.parse(rows[0]), cases)
}
