import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDataFolder } from './folder'
import { identityOf, isStill } from './identity'
import { takeLock, whoHolds } from './lock'
import { keepSecret } from './secret'

let data: string
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'balcony-data-'))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

const heldBy = (self: object, starter: object) =>
  writeFileSync(join(data, 'lock'), JSON.stringify({ what: 'npm start', self, starter }))

async function sleeper() {
  const child = spawn('sleep', ['30'])
  await once(child, 'spawn')
  const identity = identityOf(child.pid ?? 0)
  const end = () => {
    child.kill('SIGKILL')
    return once(child, 'exit')
  }
  return { identity, end }
}

test('the lock is one process’s until it gives it back', async () => {
  const giveBack = await takeLock(data, 'npm start')
  await expect(takeLock(data, 'balcony apply')).rejects.toMatchObject({
    exit: 'secondStart',
    message: expect.stringContaining(`npm start (process ${process.pid})`),
  })
  giveBack()
  expect(whoHolds(data)).toBeNull()
  ;(await takeLock(data, 'balcony apply'))()
  expect(readdirSync(data)).toEqual([])
})

test('of many claims at once one wins', async () => {
  heldBy({ pid: 999_999_999, born: 'never' }, { pid: 1, born: '' })
  const claims = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(data, 'npm start')))
  expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a killed holder does not count, nor does a new process by its number', async () => {
  const { identity, end } = await sleeper()
  heldBy(identity, identityOf(process.pid))
  await expect(takeLock(data, 'npm start')).rejects.toMatchObject({ exit: 'secondStart' })
  await end()
  ;(await takeLock(data, 'npm start'))()
  heldBy({ ...identityOf(process.pid), born: 'yesterday' }, identityOf(process.pid))
  ;(await takeLock(data, 'npm start'))()
})

test('a torn lock file does not lock anybody out', async () => {
  writeFileSync(join(data, 'lock'), '{"what":')
  ;(await takeLock(data, 'npm start'))()
})

test('a holder whose starter was killed is waited for', async () => {
  const { identity, end } = await sleeper()
  heldBy(identity, { pid: 999_999_999, born: 'never' })
  const waiting = takeLock(data, 'npm start')
  setTimeout(end, 200)
  ;(await waiting)()
})

test('identities tell a process from its successor', () => {
  expect(isStill(identityOf(process.pid))).toBe(true)
  expect(isStill({ ...identityOf(process.pid), born: 'other/1' })).toBe(false)
})

test('the secret is made once, long, and readable by nobody else', () => {
  const secret = keepSecret(data)
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  expect(keepSecret(data)).toBe(secret)
  expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600)
  expect(readdirSync(data)).toEqual(['secret'])
})

test('a data folder in an impossible place is said so', () => {
  writeFileSync(join(data, 'file'), '')
  const opening = () => openDataFolder(join(data, 'file', 'data'))
  expect(opening).toThrow(/cannot be written \(a file stands in its way\)/)
  openDataFolder(join(data, 'deep', 'er'))
  expect(statSync(join(data, 'deep', 'er')).mode & 0o777).toBe(0o700)
})
