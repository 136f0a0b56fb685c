import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '@/lib/operating/postgres/server'
import { startApp } from './app'

/** One Postgres and one Balcony for the whole run; the specs find them in the environment. */
export default async function startAll(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'balcony-e2e-'))
  const postgres = await startPostgres(folder)
  const throwAway = async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const admin = new pg.Client(postgres.url())
    await admin.connect()
    await admin.query('create database e2e')
    await admin.end()
    const data = join(folder, 'data')
    const app = await startApp(postgres.url('e2e'), { BALCONY_DATA: data })
    Object.assign(process.env, {
      E2E_URL: app.url,
      E2E_OUTBOX: join(data, 'outbox'),
      E2E_DATABASE_URL: postgres.url('e2e'),
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
