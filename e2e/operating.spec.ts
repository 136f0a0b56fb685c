import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import pg from 'pg'
import { clusterIn, readPassword } from '@/lib/operating/postgres/cluster'
import { readPostmaster } from '@/lib/operating/postgres/postmaster'
import { embeddedUrl } from '@/lib/operating/postgres/server'
import { isRunning, npmStart, type Started } from './running/starter'

// What an operator can do and what can happen to one: the whole of `npm start`, with its own Postgres.

test.describe.configure({ mode: 'serial' })

const data = mkdtempSync(join(tmpdir(), 'balcony-operating-'))
let running: Started | undefined

test.afterAll(async () => {
  running?.npm.kill('SIGTERM')
  await running?.ended
  rmSync(data, { recursive: true, force: true })
})

const start = async () => {
  running = await npmStart(data)
  return running
}

/** What is left when all has ended well: no lock, no pid file, no process. */
async function expectNothingLeft({ balcony, npm }: Started, postgres: number) {
  for (const pid of [balcony, npm.pid ?? 0, postgres]) await expect.poll(() => isRunning(pid)).toBe(false)
  expect(readdirSync(data)).not.toContain('lock')
  expect(readPostmaster(join(data, 'postgres'))).toBeNull()
}

/** A connection beside the app's, for writing while it is hurt. */
async function connect() {
  const cluster = clusterIn(data)
  const port = readPostmaster(cluster.folder)?.port ?? 0
  const client = new pg.Client(embeddedUrl(port, readPassword(cluster), 'balcony'))
  client.on('error', () => {})
  await client.connect()
  return client
}

test('it starts from nothing, and SIGTERM to npm ends all of it', async () => {
  test.setTimeout(90_000)
  const started = await start()
  const postgres = started.postgres()
  started.npm.kill('SIGTERM')
  expect(await started.ended).toBe(0)
  await expectNothingLeft(started, postgres)
})

test('Ctrl-C, which the whole group gets, ends it as well', async () => {
  const started = await start()
  const postgres = started.postgres()
  process.kill(-(started.npm.pid ?? 0), 'SIGINT')
  expect(await started.ended).toBe(0)
  await expectNothingLeft(started, postgres)
})

test('its Postgres killed, it brings it back and goes on serving', async () => {
  const started = await start()
  const before = started.postgres()
  process.kill(before, 'SIGKILL')
  await expect
    .poll(() => readPostmaster(join(data, 'postgres'))?.ready && started.postgres() !== before)
    .toBe(true)
  await expect.poll(async () => (await fetch(`${started.url}/readyz`)).status).toBe(200)
  expect((await fetch(`${started.url}/films`)).status).toBe(200)
})

test('killed itself, with npm, while somebody writes, it loses nothing it acknowledged', async () => {
  const started = running as Started
  const client = await connect()
  await client.query('CREATE TABLE acknowledged (n int)')
  let acknowledged = 0
  const writing = (async () => {
    for (;;) {
      await client.query('INSERT INTO acknowledged VALUES ($1)', [acknowledged + 1])
      acknowledged += 1
    }
  })().catch(() => {})
  await expect.poll(() => acknowledged).toBeGreaterThan(50)
  const postgres = started.postgres()
  for (const pid of [postgres, started.balcony, started.npm.pid ?? 0]) process.kill(pid, 'SIGKILL')
  await writing
  const again = await start()
  const { rows } = await connect().then((reader) =>
    reader.query('SELECT max(n) AS n FROM acknowledged').finally(() => reader.end()),
  )
  expect(rows[0].n).toBeGreaterThanOrEqual(acknowledged)
  expect(isRunning(again.balcony)).toBe(true)
})

test('npm killed alone, the next start waits for the rest to end', async () => {
  const first = running as Started
  first.npm.kill('SIGKILL')
  const next = await start()
  expect(isRunning(first.balcony)).toBe(false)
  expect(next.balcony).not.toBe(first.balcony)
})
