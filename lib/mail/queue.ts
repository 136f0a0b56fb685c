import 'server-only'
import { fromPrisma, PgBoss } from 'pg-boss'
import { pool } from '@/lib/db'
import { log } from '@/lib/log'
import type { Prisma } from '@/prisma/generated/client'
import {
  imports,
  type LetterJob,
  letters,
  type NoteJob,
  notes,
  patienceOf,
  type RescoringJob,
  rereading,
  rescoring,
  type SpreadingJob,
  spreading,
} from './jobs'

/** Puts a letter into the queue with the transaction that causes it: both happen or neither. */
export async function queueLetter(tx: Prisma.TransactionClient, job: LetterJob): Promise<void> {
  const boss = await sender()
  await boss.send(letters, job, { db: fromPrisma(tx) })
}

/** Puts many there in one statement. */
export async function queueLetters(tx: Prisma.TransactionClient, jobs: readonly LetterJob[]): Promise<void> {
  if (jobs.length === 0) return
  const boss = await sender()
  await boss.insert(
    letters,
    jobs.map((data) => ({ data })),
    { db: fromPrisma(tx) },
  )
}

/** The same for notices that many are to be told of. */
export async function queueSpreading(
  tx: Prisma.TransactionClient,
  notices: readonly number[],
): Promise<void> {
  if (notices.length === 0) return
  const boss = await sender()
  for (const notice of notices)
    await boss.send(spreading, { notice } satisfies SpreadingJob, { db: fromPrisma(tx) })
}

/** And for a letter about what happened to one member. */
export async function queueNote(tx: Prisma.TransactionClient, note: NoteJob): Promise<void> {
  const boss = await sender()
  await boss.send(notes, note, { db: fromPrisma(tx) })
}

/** Has films brought in that were given to us. */
export async function queueImports(tx: Prisma.TransactionClient): Promise<void> {
  const boss = await sender()
  await boss.send(imports, {}, { db: fromPrisma(tx) })
}

/** And for drafts to be read again, by the rules as they are then. */
export async function queueRereading(tx: Prisma.TransactionClient): Promise<void> {
  const boss = await sender()
  await boss.send(rereading, {}, { db: fromPrisma(tx) })
}

/** Works on that, in a process that serves. */
export async function workOnRereading(reread: () => Promise<void>): Promise<void> {
  const boss = await sender()
  await boss.createQueue(rereading, patienceOf(rereading))
  await boss.work(rereading, { pollingIntervalSeconds: 2, batchSize: 20 }, reread)
}

/** And for all that a version of a scale reads, to be scored by it. */
export async function queueRescoring(tx: Prisma.TransactionClient, versionId: number): Promise<void> {
  const boss = await sender()
  await boss.send(rescoring, { versionId } satisfies RescoringJob, { db: fromPrisma(tx) })
}

/** Works on those, in a process that serves: a scale's films are made anew by all that the catalogue is written with. */
export async function workOnRescoring(rescore: (versionId: number) => Promise<void>): Promise<void> {
  const boss = await sender()
  await boss.createQueue(rescoring, patienceOf(rescoring))
  await boss.work<RescoringJob>(rescoring, { pollingIntervalSeconds: 2 }, async (jobs) => {
    for (const { data } of jobs) await rescore(data.versionId)
  })
}

/**
 * Opens the queue before it is needed: opening takes a connection of its own, for which a transaction must not wait
 * that others wait for. One that cannot be reached yet is opened by the first letter.
 */
export async function openQueue(): Promise<void> {
  await sender().catch(() => undefined)
}

const senders = new WeakMap<object, Promise<PgBoss>>()

/** Only sends; who works on the queue, and keeps it in order, is lib/mail/post.ts. */
function sender(): Promise<PgBoss> {
  const connection = pool()
  const known = senders.get(connection)
  if (known) return known
  const db = { executeSql: (text: string, values?: unknown[]) => connection.query(text, values) }
  const boss = new PgBoss({ db, migrate: false, createSchema: false, supervise: false, schedule: false })
  boss.on('error', (error) => log.warn({ cause: error.message }, 'the queue of letters'))
  const started = boss.start()
  senders.set(connection, started)
  // A start that failed is tried again by the next letter.
  started.catch(() => senders.delete(connection))
  return started
}
