import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { environment, handOn } from '@/lib/env'
import { openDataFolder } from '@/lib/operating/data/folder'
import { takeLock, whoHolds } from '@/lib/operating/data/lock'
import { Halt } from '@/lib/operating/exits'
import type { Lifetime } from '@/lib/operating/lifetime'
import { pendingMigrations, recordedMigrations } from '@/lib/operating/migrations/compare'
import { migrate } from '@/lib/operating/migrations/deploy'
import { clusterIn, readPassword } from '@/lib/operating/postgres/cluster'
import { runningPostmaster } from '@/lib/operating/postgres/postmaster'
import { embeddedUrl, startPostgres } from '@/lib/operating/postgres/server'
import { reachDatabase, reachEmbedded } from './reach'

/**
 * Hands on the DATABASE_URL a command works with: the configured one, the running Balcony's,
 * or a Postgres started for the time of the command.
 */
export async function findDatabase(lifetime: Lifetime, what: string): Promise<void> {
  const { DATABASE_URL, BALCONY_DATA } = environment()
  const running = DATABASE_URL ?? (await runningUrl(BALCONY_DATA))
  if (running) {
    await checkMigrated(await reachDatabase(running))
    handOn({ DATABASE_URL: running })
    return
  }
  openDataFolder(BALCONY_DATA)
  lifetime.onStop(await takeLock(BALCONY_DATA, what))
  const postgres = await startPostgres(BALCONY_DATA)
  lifetime.onStop(postgres.stop)
  const url = postgres.url('balcony')
  const client = await reachEmbedded(postgres.url)
  await migrate(client, url)
  await client.end()
  handOn({ DATABASE_URL: url })
}

/** The embedded Postgres of a Balcony at work on this folder, waited for while that is still starting. */
async function runningUrl(data: string): Promise<string | null> {
  const cluster = clusterIn(data)
  for (let tries = 0; tries < 200 && whoHolds(data); tries++) {
    const postmaster = runningPostmaster(cluster.folder)
    if (postmaster?.ready) return embeddedUrl(postmaster.port, readPassword(cluster), 'balcony')
    await wait(50)
  }
  return null
}

async function checkMigrated(client: pg.Client): Promise<void> {
  try {
    const pending = pendingMigrations(await recordedMigrations(client))
    if (pending.length > 0)
      throw new Halt(
        'migration',
        'The database lacks migrations of this checkout. Start it once with `npm start`.',
      )
  } finally {
    await client.end()
  }
}
