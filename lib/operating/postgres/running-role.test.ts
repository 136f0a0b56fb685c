import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, inject, it } from 'vitest'
import { asAdministrator } from '@/lib/testing/database'
import { clusterIn } from './cluster'
import { layRunningRole, runningUrl } from './running-role'

const folder = mkdtempSync(join(tmpdir(), 'balcony-role-'))
const cluster = clusterIn(folder)
const port = Number(new URL(inject('postgresUrl')).port)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('is made once, with a password only we may read, and again where that was lost', async () => {
  expect(runningUrl(cluster, port)).toBeNull()
  // In a transaction that is rolled back: the other tests' role keeps its password.
  await asAdministrator(async (admin) => {
    await admin.query('BEGIN')
    await layRunningRole(admin, cluster)
    const first = readFileSync(cluster.runningPasswordFile, 'utf8')
    expect(statSync(cluster.runningPasswordFile).mode & 0o777).toBe(0o600)
    expect(first.trim()).toHaveLength(32)
    await layRunningRole(admin, cluster)
    expect(readFileSync(cluster.runningPasswordFile, 'utf8')).toBe(first)
    rmSync(cluster.runningPasswordFile)
    await layRunningRole(admin, cluster)
    expect(readFileSync(cluster.runningPasswordFile, 'utf8')).not.toBe(first)
    await admin.query('ROLLBACK')
  })
  expect(existsSync(`${cluster.runningPasswordFile}.new`)).toBe(false)
  expect(new URL(runningUrl(cluster, port) ?? '').username).toBe('balcony_running')
})

it('comes in by its password and no other', async () => {
  const right = new pg.Client(Object.assign(new URL(inject('runningUrl')), { pathname: '/postgres' }).href)
  await right.connect()
  expect((await right.query('SELECT current_user')).rows).toEqual([{ current_user: 'balcony_running' }])
  await right.end()
  const wrong = new pg.Client(runningUrl(cluster, port) ?? '')
  await expect(wrong.connect()).rejects.toThrow('password authentication failed')
})
