import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import type { z } from 'zod'
import { PrismaClient } from '@/prisma/generated/client'
import { type Connections, connections } from './connections'
import { databaseUrl, environment } from './env'
import { log } from './log'

function open(): Connections {
  const patience = environment().DATABASE_TIMEOUT
  const pool = new pg.Pool({
    connectionString: databaseUrl(),
    max: environment().DATABASE_POOL,
    connectionTimeoutMillis: Math.min(2000, patience),
    // The server gives up first and says why; the second limit is for a server that no longer says anything.
    statement_timeout: patience,
    query_timeout: patience + 250,
    lock_timeout: patience,
    idle_in_transaction_session_timeout: Math.max(10_000, patience),
    keepAlive: true,
    application_name: 'balcony',
  })
  // An idle connection that dies is replaced at the next use; without a listener it would end the process.
  pool.on('error', (error) => log.warn({ cause: error.message }, 'an idle database connection ended'))
  const listeners: Connections['listeners'] = new Set()
  pool.on('connect', (client) => {
    // So would one that dies in somebody's hands, between two of their statements: the next of them fails.
    client.on('error', () => undefined)
    announceStatements(client, listeners)
  })
  return {
    pool,
    listeners,
    prisma: new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions: { maxWait: patience } }),
  }
}

/** Tells listeners each statement, and sends them one after the other: Prisma asks several at once in a transaction. */
function announceStatements(client: pg.PoolClient, listeners: Connections['listeners']): void {
  const query = client.query.bind(client)
  let previous: Promise<unknown> = Promise.resolve()
  const announcing = (...parameters: unknown[]) => {
    const [first] = parameters
    const text = typeof first === 'string' ? first : ((first as { text?: string } | undefined)?.text ?? '')
    for (const listener of listeners) listener(text)
    const send = () => Reflect.apply(query, client, parameters)
    // Who passes a callback, as the pool itself does, waits by other means.
    if (typeof parameters.at(-1) === 'function') return send()
    const answer = previous.then(send)
    previous = answer.catch(() => undefined)
    return answer
  }
  Object.assign(client, { query: announcing })
}

/** The process's one pool, opened at first use. */
export const pool = (): pg.Pool => connections(open).pool

/** Prisma over the same pool: for writes and ordinary reads. */
export const prisma = (): PrismaClient => connections(open).prisma

/** A hand-written read, each row checked at the edge: `rows(shape, 'SELECT … WHERE slug = $1', [slug])`. */
export async function rows<Shape extends z.ZodType>(
  shape: Shape,
  text: string,
  values: readonly unknown[] = [],
  connection: Pick<pg.ClientBase, 'query'> | pg.Pool = pool(),
): Promise<z.infer<Shape>[]> {
  const result = await connection.query({ text, values: [...values] })
  return result.rows.map((row) => shape.parse(row))
}

/** Does something and tells every statement this process sent meanwhile: for tests and the benchmark. */
export async function listStatements<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; statements: string[] }> {
  const statements: string[] = []
  const listener = (text: string) => void statements.push(text)
  const { listeners } = connections(open)
  listeners.add(listener)
  try {
    return { result: await work(), statements }
  } finally {
    listeners.delete(listener)
  }
}
