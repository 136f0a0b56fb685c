import pg from 'pg'
import { Halt } from '@/lib/operating/exits'
import { migrate } from '@/lib/operating/migrations/deploy'
import { clusterIn } from '@/lib/operating/postgres/cluster'
import { layRunningRole, runningRole, runningUrl } from '@/lib/operating/postgres/running-role'
import type { EmbeddedPostgres } from '@/lib/operating/postgres/server'
import { isQueueLaid } from './queue'
import { reachDatabase } from './reach'
import { grantRunning } from './roles'

/** A database reached as its owner, and the role the site will run as, with its address. */
export interface Reached {
  owner: pg.Client
  ownerUrl: string
  role: string
  runningUrl: string
}

/** Applies migrations, lays the queue and lets the running role use both; answers how many migrations that took. */
export async function bringUpToDate({ owner, ownerUrl, role }: Omit<Reached, 'runningUrl'>): Promise<number> {
  const count = await migrate(owner, ownerUrl)
  if (!(await isQueueLaid(owner))) {
    const { layQueue } = await import('@/lib/mail/laying')
    await layQueue(ownerUrl)
  }
  await grantRunning(owner, role)
  return count
}

/** Reaches a database of one's own, by one role or by two. @throws Halt */
export async function reachAsOwner(url: string, ownerUrl?: string): Promise<Reached> {
  const running = await reachDatabase(url)
  const { role, ...place } = await whoAndWhere(running)
  if (!ownerUrl) return { owner: running, ownerUrl: url, role, runningUrl: url }
  await running.end()
  const owner = await reachDatabase(ownerUrl, 'DATABASE_OWNER_URL')
  const { role: _, ...ownerPlace } = await whoAndWhere(owner)
  if (place.database !== ownerPlace.database || place.since !== ownerPlace.since) {
    await owner.end()
    throw new Halt('environment', 'DATABASE_URL and DATABASE_OWNER_URL lead to different databases.')
  }
  return { owner, ownerUrl, role, runningUrl: url }
}

async function whoAndWhere(client: pg.Client): Promise<{ role: string; database: string; since: string }> {
  const { rows } = await client.query(
    'SELECT current_user AS role, current_database() AS database, pg_postmaster_start_time()::text AS since',
  )
  return rows[0]
}

/** The embedded Postgres's own database and its two roles, made at the first start. */
export async function reachEmbedded({ url, port }: EmbeddedPostgres, data: string): Promise<Reached> {
  const cluster = clusterIn(data)
  const ownerUrl = url('balcony')
  const owner = await connectMaking(url)
  await layRunningRole(owner, cluster)
  return { owner, ownerUrl, role: runningRole, runningUrl: runningUrl(cluster, port) ?? ownerUrl }
}

async function connectMaking(url: EmbeddedPostgres['url']): Promise<pg.Client> {
  const client = new pg.Client(url('balcony'))
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    if ((error as { code?: string }).code !== '3D000') throw error
    const admin = new pg.Client(url('postgres'))
    await admin.connect()
    await admin.query('CREATE DATABASE balcony')
    await admin.end()
    return connectMaking(url)
  }
}
