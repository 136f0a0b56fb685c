import pg from 'pg'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { asAdministrator, freshDatabase } from '@/lib/testing/database'
import { databaseName } from '@/lib/testing/database-name'
import { isDatabaseAway } from './database-away'
import { listStatements, pool, prisma, rows } from './db'

freshDatabase()

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  )

test('rows are checked at the edge', async () => {
  const shape = z.object({ n: z.number() })
  expect(await rows(shape, 'SELECT $1::int AS n', [7])).toEqual([{ n: 7 }])
  await expect(rows(shape, 'SELECT $1::text AS n', ['seven'])).rejects.toThrow(z.ZodError)
})

test('Prisma and SQL share one pool, and every statement of both is counted', async () => {
  const { statements } = await listStatements(async () => {
    await rows(z.unknown(), 'SELECT 1')
    await prisma().film.count()
    await prisma().$transaction([prisma().film.count(), prisma().person.count()])
  })
  expect(statements).toHaveLength(6)
  expect(statements).toEqual(expect.arrayContaining(['SELECT 1', 'BEGIN', 'COMMIT']))
  expect(pool().totalCount).toBeLessThanOrEqual(2)
})

test('a broken statement is a bug and not an outage', async () => {
  expect(isDatabaseAway(await failureOf(rows(z.unknown(), 'SELECT nonsense')))).toBe(false)
  expect(isDatabaseAway(await failureOf(prisma().$queryRaw`SELECT nonsense`))).toBe(false)
})

test('a connection ended by the server is an outage, seen through pg and through Prisma', async () => {
  const end = () =>
    asAdministrator((admin) =>
      admin.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = '${databaseName}' AND query LIKE '%pg_sleep(5)%'`,
      ),
    )
  const failures = [
    failureOf(rows(z.unknown(), 'SELECT pg_sleep(5)')),
    failureOf(prisma().$queryRaw`SELECT pg_sleep(5)`),
  ]
  await new Promise((done) => setTimeout(done, 300))
  await end()
  for (const failure of await Promise.all(failures)) expect(isDatabaseAway(failure)).toBe(true)
  expect(await rows(z.object({ up: z.number() }), 'SELECT 1 AS up')).toEqual([{ up: 1 }])
})

test('a connection ended by the server in somebody’s hands fails their next statement, and nothing else', async () => {
  const held = await pool().connect()
  const { rows: found } = await held.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  await asAdministrator((admin) => admin.query('SELECT pg_terminate_backend($1)', [found[0]?.pid]))
  await new Promise((done) => setTimeout(done, 300))
  expect(await failureOf(held.query('SELECT 1'))).not.toBeNull()
  held.release()
  expect(await rows(z.object({ up: z.number() }), 'SELECT 1 AS up')).toEqual([{ up: 1 }])
})

test('a refused connection is an outage', async () => {
  const nobody = new pg.Pool({ host: '127.0.0.1', port: 1, connectionTimeoutMillis: 500 })
  expect(isDatabaseAway(await failureOf(nobody.query('SELECT 1')))).toBe(true)
  await nobody.end()
})

test('a transaction that finds no connection free is an outage', async () => {
  const busy = Array.from({ length: pool().options.max }, () => pool().query('SELECT pg_sleep(3)'))
  expect(isDatabaseAway(await failureOf(prisma().$transaction((tx) => tx.film.count())))).toBe(true)
  await Promise.all(busy)
})
