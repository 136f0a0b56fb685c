import { pool, prisma } from '@/lib/db'
import { notes } from '@/lib/mail/jobs'
import { listNotifications } from '@/lib/notifications/queries'
import { type QueueNotes, spread } from '@/lib/notifications/spreading'
import { asLine, told } from '@/lib/notifications/words'

export const queueNotes: QueueNotes = async (client, jobs) => {
  for (const job of jobs)
    await client.query('INSERT INTO pgboss.job (name, data) VALUES ($1, $2)', [notes, job])
}

/** Tells all there is to tell, as the queue does. */
export async function spreadAll(): Promise<void> {
  const waiting = await prisma().notice.findMany({ where: { toldTo: { not: null } }, select: { id: true } })
  await Promise.all(waiting.map(({ id }) => spread(pool(), id, queueNotes)))
}

/** What a member is told, as lines without the marks around names; a star before what is unread. */
export async function linesOf(member: { id: number; handle: string }): Promise<string[]> {
  const page = await listNotifications(member, null)
  return (page?.notifications ?? []).map(
    (one) => (one.isUnread ? '* ' : '') + asLine(told(one, member)).replace(/[\u2068\u2069]/g, ''),
  )
}
