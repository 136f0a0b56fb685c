import type { Pool, PoolClient } from 'pg'
import { z } from 'zod'
import type { DigestJob } from '@/lib/mail/jobs'
import type { Letter } from '@/lib/mail/letter'
import { sendLetter } from '@/lib/mail/sending'
import { type Notification, notificationShape, TOLD } from '@/lib/notifications/told'
import { asLine, told } from '@/lib/notifications/words'
import { addressOf } from '@/lib/site'
import { inWords } from '@/lib/words'
import { plainly, sendTaken } from './sending'
import { waysToStop } from './stop-token'

/** Things named in one letter; what is more waits on the site. */
export const DIGEST_MOST = 30

const waiting = z.array(z.object({ memberId: z.number() }))

/** Who wishes one letter a day and has something to hear that no letter told them. */
export async function listDigests(pool: Pool): Promise<DigestJob[]> {
  const { rows } = await pool.query(
    `SELECT w.member_id AS "memberId" FROM mail_wish w WHERE w.kind = 'digest' AND EXISTS (
       SELECT FROM notification n WHERE n.member_id = w.member_id AND n.read_at IS NULL AND n.mailed_at IS NULL)`,
  )
  return waiting.parse(rows)
}

/**
 * Writes and sends one member what happened and no letter told them yet: one letter a day however often this is begun,
 * and none where nothing is left to tell. That it was mailed is kept only if it was.
 */
export const sendDigest = (pool: Pool, job: DigestJob, send = sendLetter): Promise<void> =>
  sendTaken(pool, (client) => take(client, job), send)

const to = z.object({ email: z.string(), handle: z.string() })

async function take(client: PoolClient, { memberId }: DigestJob): Promise<Letter | null> {
  const due = await client.query(
    `UPDATE mail_consent c SET digest_on = CURRENT_DATE FROM mail_wish w JOIN member m ON m.id = w.member_id
     WHERE c.member_id = $1 AND w.member_id = $1 AND w.kind = 'digest' AND c.digest_on IS DISTINCT FROM CURRENT_DATE
     RETURNING m.email, m.handle`,
    [memberId],
  )
  if (!due.rows[0]) return null
  await client.query(
    `UPDATE notification SET mailed_at = now() WHERE member_id = $1 AND read_at IS NULL AND mailed_at IS NULL`,
    [memberId],
  )
  const { rows } = await client.query(
    `${TOLD} WHERE n.member_id = $1 AND n.read_at IS NULL AND n.mailed_at = now()::timestamptz(3)
     ORDER BY n.last_id DESC LIMIT ${DIGEST_MOST + 1}`,
    [memberId],
  )
  const news = z.array(notificationShape).parse(rows)
  return news.length === 0 ? null : written(memberId, to.parse(due.rows[0]), news)
}

function written(memberId: number, { email, handle }: z.infer<typeof to>, news: Notification[]): Letter {
  const items = news.slice(0, DIGEST_MOST).map((one) => {
    const said = told(one, { handle })
    return {
      words: `${asLine(said)}${said.because ? `: ${said.because}` : ''}`,
      url: addressOf(said.path),
    }
  })
  const isMore = news.length > DIGEST_MOST
  const [first = { words: '' }] = items
  return {
    to: email,
    subject:
      items.length === 1
        ? plainly(first.words)
        : `${isMore ? `More than ${DIGEST_MOST}` : inWords(items.length)} things happened at Balcony`,
    greeting: `Hello ${handle},`,
    paragraphs: ['this happened since the last letter:'],
    items,
    button: { words: 'See your notifications', url: addressOf('/notifications') },
    closing: `${isMore ? 'More waits among your notifications. ' : ''}One such letter comes a day at most, and none when nothing happened.`,
    stop: waysToStop(memberId),
  }
}
