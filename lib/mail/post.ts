import { Pool } from 'pg'
import { PgBoss } from 'pg-boss'
import { FORGET_LAPSED } from '@/lib/accounts/lapsing'
import { writeLetter } from '@/lib/accounts/letters'
import { clearOutlived } from '@/lib/clearing/clearing'
import { anyUnfinished, importApart } from '@/lib/imports/apart'
import { log } from '@/lib/log'
import { listDeskLetters, sendDeskLetter } from '@/lib/moderation/desk-mail/sending'
import { listDigests, sendDigest } from '@/lib/notifications/mail/digest'
import { sendNote } from '@/lib/notifications/mail/sending'
import { type QueueNotes, spread } from '@/lib/notifications/spreading'
import {
  clearing,
  type DeskJob,
  type DigestJob,
  desks,
  digests,
  forgetting,
  gathering,
  imports,
  type LetterJob,
  letters,
  type NoteJob,
  notes,
  patienceOf,
  queues,
  type SpreadingJob,
  spreading,
} from './jobs'
import { sendLetter } from './sending'

/** Writes and sends queued letters, and clears away what has outlived its term, until closed. Any number of processes may do so at once. */
export async function openPost(connectionString: string): Promise<() => Promise<void>> {
  const pool = new Pool({ connectionString, max: 2, connectionTimeoutMillis: 2_000, query_timeout: 5_000 })
  pool.on('error', () => {})
  // The role the site runs as makes no tables: the start laid them (laying.ts). A queue among them is a row.
  const boss = new PgBoss({ connectionString, max: 2, migrate: false, createSchema: false })
  boss.on('error', (error) => log.warn({ cause: error.message }, 'the queue of letters'))
  await boss.start()
  for (const queue of queues) {
    await boss.createQueue(queue, patienceOf(queue))
    await boss.updateQueue(queue, patienceOf(queue))
  }
  await boss.work<LetterJob>(letters, { pollingIntervalSeconds: 1 }, async (jobs) => {
    for (const { id, data } of jobs)
      await patiently(id, async () => {
        const letter = await writeLetter(pool, data)
        if (letter) await sendLetter(letter)
      })
  })
  const queueNotes: QueueNotes = async (client, jobs) => {
    const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) }
    await boss.insert(
      notes,
      jobs.map((data) => ({ data })),
      { db },
    )
  }
  await boss.work<SpreadingJob>(spreading, { pollingIntervalSeconds: 1, batchSize: 5 }, async (jobs) => {
    for (const { data } of jobs) await spread(pool, data.notice, queueNotes)
  })
  await boss.work<NoteJob>(notes, { pollingIntervalSeconds: 1, batchSize: 10 }, async (jobs) => {
    // One that fails keeps none of the others; those that went out are not sent again with it.
    const sent = []
    for (const { id, data } of jobs)
      sent.push(...(await Promise.allSettled([patiently(id, () => sendNote(pool, data))])))
    for (const one of sent) if (one.status === 'rejected') throw one.reason
  })
  await boss.work<DigestJob>(digests, { pollingIntervalSeconds: 1 }, async (jobs) => {
    for (const { id, data } of jobs) await patiently(id, () => sendDigest(pool, data))
  })
  await boss.work<DeskJob>(desks, { pollingIntervalSeconds: 1 }, async (jobs) => {
    for (const { id, data } of jobs) await patiently(id, () => sendDeskLetter(pool, data))
  })
  const stopping = new AbortController()
  await boss.work(imports, { pollingIntervalSeconds: 1 }, () => importApart(stopping.signal))
  if (await anyUnfinished(pool)) await boss.send(imports, {})
  await boss.createQueue(gathering)
  await boss.work(gathering, { pollingIntervalSeconds: 5 }, async () => {
    for (const [queue, due] of [
      [digests, await listDigests(pool)],
      [desks, await listDeskLetters(pool)],
    ] as const)
      if (due.length > 0)
        await boss.insert(
          queue,
          due.map((data) => ({ data })),
        )
  })
  await boss.schedule(gathering, '5 6 * * *')
  await boss.createQueue(forgetting)
  await boss.work(
    forgetting,
    { pollingIntervalSeconds: 60 },
    async () => void (await pool.query(FORGET_LAPSED, [null])),
  )
  await boss.schedule(forgetting, '17 * * * *')
  await boss.createQueue(clearing)
  await boss.work(clearing, { pollingIntervalSeconds: 60 }, async () =>
    log.info({ cleared: await clearOutlived(connectionString) }, 'cleared what had outlived its term'),
  )
  await boss.schedule(clearing, '41 3 * * *')
  return async () => {
    stopping.abort()
    await boss.stop({ timeout: 5_000 })
    await pool.end()
  }
}

async function patiently(jobId: string, send: () => Promise<void>): Promise<void> {
  try {
    await send()
  } catch (error) {
    log.warn(
      { jobId, cause: error instanceof Error ? error.message : error },
      'a letter waits for its next try',
    )
    throw error
  }
}
