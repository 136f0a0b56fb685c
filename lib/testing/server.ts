import { rmSync } from 'node:fs'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { layQueue } from '@/lib/mail/laying'
import { grantRunning } from '@/lib/operating/database/roles'
import { checkoutMigrations } from '@/lib/operating/migrations/checkout'
import { clusterIn } from '@/lib/operating/postgres/cluster'
import { layRunningRole, runningRole, runningUrl } from '@/lib/operating/postgres/running-role'
import { startPostgres } from '@/lib/operating/postgres/server'
import { forgetful } from '@/lib/operating/postgres/settings'
import { MEMORY, quickFolder } from './postgres/quick-folder'

export const template = 'balcony_template'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A Postgres with one database, `balcony_template`, migrated and empty; as its owner. */
    postgresUrl: string
    /** How a database is best copied there. */
    strategy: 'FILE_COPY' | 'WAL_LOG'
    /** The same as the role the site runs as. */
    runningUrl: string
  }
}

/** Vitest's global set-up: one Postgres for the whole run, thrown away with its folder at the end. */
export default async function startTestPostgres(project: TestProject): Promise<() => Promise<void>> {
  const data = quickFolder('balcony-test-')
  const postgres = await startPostgres(data, {
    settings: { ...forgetful, max_connections: '200', max_wal_size: '256MB' },
  })
  const throwAway = async () => {
    await postgres.stop()
    rmSync(data, { recursive: true, force: true })
  }
  try {
    await layTemplate(postgres.url, data)
  } catch (error) {
    await throwAway()
    throw error
  }
  project.provide('postgresUrl', postgres.url())
  // Copying files writes no log, but waits for a checkpoint: that is quick in memory alone.
  project.provide('strategy', data.startsWith(MEMORY) ? 'FILE_COPY' : 'WAL_LOG')
  project.provide('runningUrl', runningUrl(clusterIn(data), postgres.port) ?? '')
  return throwAway
}

async function layTemplate(url: (database?: string) => string, data: string): Promise<void> {
  const admin = new pg.Client(url())
  await admin.connect()
  await admin.query(`CREATE DATABASE ${template}`)
  await admin.end()
  const client = new pg.Client(url(template))
  await client.connect()
  for (const { sql } of checkoutMigrations()) await client.query(sql)
  await layQueue(url(template))
  await layRunningRole(client, clusterIn(data))
  await grantRunning(client, runningRole)
  await client.end()
}
