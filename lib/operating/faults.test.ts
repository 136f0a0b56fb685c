import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'
import { environmentWith } from '@/lib/env'
import { freshDatabase } from '@/lib/testing/database'
import { databaseName } from '@/lib/testing/database-name'
import { identityOf } from './data/identity'
import { exitCode } from './exits'

// The real starter as a process of its own, wherever it must stop before it serves.

freshDatabase()

const data = mkdtempSync(join(tmpdir(), 'balcony-faults-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

const database = (change: Partial<URL> = {}) =>
  Object.assign(new URL(inject('postgresUrl')), { pathname: `/${databaseName}` }, change).href

async function start(variables: Record<string, string>) {
  const env = environmentWith({ BALCONY_DATA: data, PORT: '0', DATABASE_URL: undefined, ...variables })
  const child = spawn(
    process.execPath,
    ['--import', './lib/operating/typescript.mjs', 'lib/operating/start.ts'],
    { env },
  )
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const [code] = await once(child, 'close')
  expect(said).not.toMatch(/^\s+at /m)
  return { code, said }
}

test('all mistakes of the environment at once', async () => {
  const { code, said } = await start({ PORT: 'front', LOG_LEVEL: 'loud' })
  expect(code).toBe(exitCode('environment'))
  expect(said).toMatch(/2 mistakes:\n {2}PORT: .*\n {2}LOG_LEVEL: /)
})

test('a taken port', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { code, said } = await start({ PORT: String(port) })
  other.close()
  expect(code).toBe(exitCode('portTaken'))
  expect(said).toBe(`Port ${port} is taken by another program. Stop it, or set PORT to another.\n`)
})

test('a host that is not ours', async () => {
  const { code, said } = await start({ HOST: '192.0.2.1' })
  expect(code).toBe(exitCode('environment'))
  expect(said).toMatch(/192\.0\.2\.1 is not an address of this machine/)
})

test('a data folder that cannot be', async () => {
  writeFileSync(join(data, 'file'), '')
  const { code, said } = await start({ BALCONY_DATA: join(data, 'file', 'data') })
  expect(code).toBe(exitCode('dataFolder'))
  expect(said).toMatch(/cannot be written/)
})

test('a second start on the same data folder', async () => {
  const me = identityOf(process.pid)
  writeFileSync(join(data, 'lock'), JSON.stringify({ what: 'npm start', self: me, starter: me }))
  const { code, said } = await start({})
  rmSync(join(data, 'lock'))
  expect(code).toBe(exitCode('secondStart'))
  expect(said).toMatch(`npm start (process ${process.pid}) already works on ${data}`)
})

test('a database that does not answer', async () => {
  const { code, said } = await start({ DATABASE_URL: database({ port: '1' }) })
  expect(code).toBe(exitCode('databaseUnreachable'))
  expect(said).toMatch(/127\.0\.0\.1:1 does not answer \(ECONNREFUSED\)/)
})

test('a database that does not exist', async () => {
  const { code, said } = await start({ DATABASE_URL: database({ pathname: '/nowhere' }) })
  expect(code).toBe(exitCode('databaseUnreachable'))
  expect(said).toMatch(/^nowhere at 127\.0\.0\.1:\d+ does not exist/)
})

test.each([
  ['a wrong password', 'wrong'],
  ['no password', ''],
])('%s, which is not repeated', async (_, password) => {
  const { code, said } = await start({ DATABASE_URL: database({ password }) })
  expect(code).toBe(exitCode('databasePassword'))
  expect(said).not.toContain('wrong')
})

test('a database newer than this checkout', async () => {
  const client = new pg.Client(database())
  await client.connect()
  await client.query(`CREATE TABLE _prisma_migrations (
    migration_name text, checksum text, finished_at timestamptz DEFAULT now(), rolled_back_at timestamptz)`)
  await client.query(`INSERT INTO _prisma_migrations VALUES ('29990101000000_from_the_future', 'x')`)
  await client.end()
  const { code, said } = await start({ DATABASE_URL: database() })
  expect(code).toBe(exitCode('databaseNewer'))
  expect(said).toMatch(/knows the migration 29990101000000_from_the_future/)
})
