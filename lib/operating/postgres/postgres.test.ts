import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { clusterIn } from './cluster'
import { findLauncher, programsFolder } from './launcher'
import { clearRemains, isAlive, readPostmaster, runningPostmaster } from './postmaster'
import { type EmbeddedPostgres, startPostgres } from './server'

// A real Postgres with its real durability, hurt in the ways machines hurt it.

const data = mkdtempSync(join(tmpdir(), 'balcony-postgres-'))
const cluster = clusterIn(data)
const returns: number[] = []
let postgres: EmbeddedPostgres

beforeAll(async () => {
  postgres = await startPostgres(data, { onReturn: (milliseconds) => returns.push(milliseconds) })
})
afterAll(async () => {
  await postgres.stop()
  rmSync(data, { recursive: true, force: true })
})

async function ask(text: string, url = postgres.url()) {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  return client
    .query(text)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

test('it listens on loopback only, asks for the password, and keeps it to us', async () => {
  expect(await ask('SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
  const wrong = postgres.url().replace(/:[^:@]+@/, ':guessed@')
  await expect(ask('SELECT 1', wrong)).rejects.toMatchObject({ code: '28P01' })
  expect(readFileSync(join(cluster.folder, 'pg_hba.conf'), 'utf8')).not.toMatch(/^[^#]*\btrust\b/m)
  expect(statSync(cluster.passwordFile).mode & 0o777).toBe(0o600)
})

test('killed, it comes back on the same port with all that was committed', async () => {
  await ask('CREATE TABLE kept (n int)')
  await ask('INSERT INTO kept SELECT generate_series(1, 500)')
  process.kill(postgres.pid() ?? 0, 'SIGKILL')
  await expect.poll(() => returns.length, { timeout: 10_000 }).toBe(1)
  expect(await ask('SELECT count(*)::int AS kept FROM kept')).toEqual([{ kept: 500 }])
})

test('a backend killed takes nothing with it either', async () => {
  const dying = ask('SELECT pg_sleep(20)')
  await expect.poll(async () => (await sleeping()).length).toBe(1)
  const [{ pid }] = (await sleeping()) as [{ pid: number }]
  process.kill(pid, 'SIGKILL')
  await expect(dying).rejects.toThrow()
  const counted = () => ask('SELECT count(*)::int AS kept FROM kept').catch(() => null)
  await expect.poll(counted, { timeout: 10_000 }).toEqual([{ kept: 500 }])
})

const sleeping = () => ask(`SELECT pid FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(20)'`)

test('stopped, it leaves no process and no pid file', async () => {
  const pid = postgres.pid() ?? 0
  await postgres.stop()
  expect(isAlive(pid)).toBe(false)
  expect(readPostmaster(cluster.folder)).toBeNull()
  expect(returns).toHaveLength(1)
})

test('a pid file whose number another program has now is cleared away', async () => {
  const other = spawn('sleep', ['60'])
  await once(other, 'spawn')
  writeFileSync(
    join(cluster.folder, 'postmaster.pid'),
    `${other.pid}\n${cluster.folder}\n1\n1\n\n127.0.0.1\n`,
  )
  expect(runningPostmaster(cluster.folder)).toBeNull()
  postgres = await startPostgres(data)
  expect(other.exitCode).toBeNull()
  other.kill('SIGKILL')
  expect(await ask('SELECT count(*)::int AS kept FROM kept')).toEqual([{ kept: 500 }])
})

test('one left behind by a killed Balcony is stopped before another starts', async () => {
  const before = postgres.pid() ?? 0
  // Unwatched, as its own starter would leave it.
  expect(await clearRemains(cluster.folder)).toBe('stopped')
  // It has ended, and is gone once we, who started it here, have been told.
  await vi.waitFor(() => expect(isAlive(before)).toBe(false))
})

test('why it does not start is told in its own words', async () => {
  await postgres.stop()
  appendFileSync(join(cluster.folder, 'postgresql.conf'), '\nno_such_setting = 1\n')
  await expect(startPostgres(data)).rejects.toMatchObject({
    exit: 'postgres',
    message: expect.stringMatching(/does not start: .*postgresql\.conf/),
  })
})

test('half a data folder from an interrupted first start is begun again', async () => {
  const other = join(data, 'second')
  mkdirSync(join(other, 'postgres.new', 'base'), { recursive: true })
  const second = await startPostgres(other)
  expect(await ask('SELECT 1 AS up', second.url())).toEqual([{ up: 1 }])
  await second.stop()
})

test('where no Postgres comes from npm, or none can run, it says so', () => {
  expect(() => programsFolder('sunos', 'sparc')).toThrow(/No embedded Postgres comes with npm for sunos/)
  expect(() => findLauncher(false, '/nowhere')).toThrow(expect.objectContaining({ exit: 'postgres' }))
})
