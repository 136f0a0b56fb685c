import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { clusterIn } from '@/lib/operating/postgres/cluster'
import { layRunningRole, runningUrl } from '@/lib/operating/postgres/running-role'
import { startPostgres } from '@/lib/operating/postgres/server'
import { quickFolder } from '@/lib/testing/postgres/quick-folder'
import { startApp } from './app'

/** One Postgres with two roles and one Balcony for the whole run; the specs find them in the environment. */
export default async function startAll(): Promise<() => Promise<void>> {
  const folder = quickFolder('balcony-e2e-')
  const postgres = await startPostgres(folder)
  const throwAway = async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const admin = new pg.Client(postgres.url())
    await admin.connect()
    await admin.query('create database e2e')
    await layRunningRole(admin, clusterIn(folder))
    await admin.end()
    const data = join(folder, 'data')
    const owner = postgres.url('e2e')
    const running = Object.assign(new URL(runningUrl(clusterIn(folder), postgres.port) ?? ''), {
      pathname: '/e2e',
    }).href
    const app = await startApp(running, { BALCONY_DATA: data, DATABASE_OWNER_URL: owner })
    Object.assign(process.env, {
      E2E_URL: app.url,
      E2E_SAID: app.said.join('\n'),
      E2E_OUTBOX: join(data, 'outbox'),
      E2E_DATABASE_URL: owner,
    })
    return async () => {
      await app.stop()
      await throwAway()
    }
  } catch (error) {
    await throwAway()
    throw error
  }
}
