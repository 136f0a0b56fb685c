import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { environment, handOn } from '@/lib/env'
import { openDataFolder } from '@/lib/operating/data/folder'
import { takeLock, whoHolds } from '@/lib/operating/data/lock'
import { Halt } from '@/lib/operating/exits'
import type { Lifetime } from '@/lib/operating/lifetime'
import { pendingMigrations, recordedMigrations } from '@/lib/operating/migrations/compare'
import { clusterIn } from '@/lib/operating/postgres/cluster'
import { runningPostmaster } from '@/lib/operating/postgres/postmaster'
import { runningUrl } from '@/lib/operating/postgres/running-role'
import { startPostgres } from '@/lib/operating/postgres/server'
import { reachDatabase } from './reach'
import { bringUpToDate, reachEmbedded } from './reached'

/**
 * Hands on the DATABASE_URL a command works with: the configured one, the running Balcony's,
 * or a Postgres started for the time of the command.
 */
export async function findDatabase(lifetime: Lifetime, what: string): Promise<void> {
  const { DATABASE_URL, BALCONY_DATA } = environment()
  const running = DATABASE_URL ?? (await urlAtWork(BALCONY_DATA))
  if (running) {
    await checkMigrated(await reachDatabase(running))
    handOn({ DATABASE_URL: running, DATABASE_OWNER_URL: '' })
    return
  }
  openDataFolder(BALCONY_DATA)
  lifetime.onStop(await takeLock(BALCONY_DATA, what))
  const postgres = await startPostgres(BALCONY_DATA)
  lifetime.onStop(postgres.stop)
  const reached = await reachEmbedded(postgres, BALCONY_DATA)
  await bringUpToDate(reached)
  await reached.owner.end()
  handOn({ DATABASE_URL: reached.runningUrl })
}

/** The embedded Postgres of a Balcony at work on this folder, waited for while that is still starting. */
async function urlAtWork(data: string): Promise<string | null> {
  const cluster = clusterIn(data)
  for (let tries = 0; tries < 200 && whoHolds(data); tries++) {
    const postmaster = runningPostmaster(cluster.folder)
    const url = postmaster?.ready && runningUrl(cluster, postmaster.port)
    if (url) return url
    await wait(50)
  }
  return null
}

async function checkMigrated(client: pg.Client): Promise<void> {
  try {
    const pending = pendingMigrations(await recordedMigrations(client))
    if (pending.length > 0) throw notYet()
  } catch (error) {
    // The running role is let in at the end of a start.
    throw (error as { code?: string }).code === '42501' ? notYet() : error
  } finally {
    await client.end()
  }
}

const notYet = () =>
  new Halt('migration', 'The database lacks migrations of this checkout. Start it once with `npm start`.')
