import type { Pool, PoolClient } from 'pg'
import { z } from 'zod'
import type { NoteJob } from '@/lib/mail/jobs'
import type { Letter } from '@/lib/mail/letter'
import { sendLetter } from '@/lib/mail/sending'
import { type Notification, notificationShape, TOLD } from '@/lib/notifications/told'
import { asLine, told } from '@/lib/notifications/words'
import { addressOf } from '@/lib/site'
import { LETTERS_A_DAY, WISH } from './kinds'
import { waysToStop } from './stop-token'

const to = z.object({ email: z.string(), handle: z.string() })

/**
 * Writes and sends the letter about one notification, if it still waits to be read, was not mailed since, is still
 * wanted at the address its member has, and the day has room for it. That it was mailed is kept only if it was.
 */
export const sendNote = (pool: Pool, job: NoteJob, send = sendLetter): Promise<void> =>
  sendTaken(pool, (client) => take(client, job), send)

/** Sends the letter that `take` writes, if it writes one, in the transaction in which it says that it did. */
export async function sendTaken(
  pool: Pool,
  take: (client: PoolClient) => Promise<Letter | null>,
  send: typeof sendLetter,
): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const letter = await take(client)
    if (letter) await send(letter)
    await client.query(letter ? 'COMMIT' : 'ROLLBACK')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  } finally {
    client.release()
  }
}

/** A line without the marks of direction, for where a mail program shows them. */
export const plainly = (line: string): string => line.replace(/[\u2068\u2069]/g, '')

async function take(client: PoolClient, { memberId, kind, thing }: NoteJob): Promise<Letter | null> {
  const which = [memberId, kind, thing]
  const due = await client.query(
    `UPDATE notification SET mailed_at = now()
     WHERE member_id = $1 AND kind = $2 AND thing = $3 AND read_at IS NULL AND mailed_at IS NULL RETURNING 1`,
    which,
  )
  if (due.rowCount === 0) return null
  const spent = await client.query(
    `UPDATE mail_consent c SET day = CURRENT_DATE, letters = CASE WHEN c.day = CURRENT_DATE THEN c.letters + 1 ELSE 1 END
     FROM mail_wish w JOIN member m ON m.id = w.member_id
     WHERE c.member_id = $1 AND w.member_id = $1 AND w.kind = $2::mail_kind
       AND (c.day <> CURRENT_DATE OR c.letters < $3)
     RETURNING m.email, m.handle`,
    [memberId, WISH[kind], LETTERS_A_DAY],
  )
  const read = await client.query(`${TOLD} WHERE n.member_id = $1 AND n.kind = $2 AND n.thing = $3`, which)
  if (!spent.rows[0] || !read.rows[0]) return null
  return written(memberId, to.parse(spent.rows[0]), notificationShape.parse(read.rows[0]))
}

function written(memberId: number, { email, handle }: z.infer<typeof to>, what: Notification): Letter {
  const said = told(what, { handle })
  return {
    to: email,
    subject: plainly(asLine(said)),
    greeting: `Hello ${handle},`,
    paragraphs: [`${asLine(said)}.`, ...(said.because ? ['Our editors say why:', said.because] : [])],
    button: { words: 'Read it at Balcony', url: addressOf(said.path) },
    closing: `Until you have seen it among your notifications, no further letter comes about the same thing, and never more than ${LETTERS_A_DAY} a day.`,
    stop: waysToStop(memberId),
  }
}
