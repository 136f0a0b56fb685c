import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { disconnect } from '@/lib/connections'
import { handOn } from '@/lib/env'
import { startPostgres } from '@/lib/operating/postgres/server'
import type { Ground } from './proofs/proof'
import { startSite } from './running/site'
import type { Undoing } from './undoing'

/** A Postgres as people have it with a database for `lib` in this process and for the sites started on it. */
export async function layGround(folder: string, later: Undoing): Promise<Omit<Ground, 'seconds' | 'tell'>> {
  mkdirSync(folder, { recursive: true })
  const postgres = await startPostgres(folder)
  later(postgres.stop)
  const admin = new pg.Client(postgres.url())
  await admin.connect()
  await admin.query('CREATE DATABASE proof')
  await admin.end()
  const databaseUrl = postgres.url('proof')
  handOn({ DATABASE_URL: databaseUrl, BALCONY_SECRET: 'proofs are made with a secret of their own' })
  later(disconnect)
  let copies = 0
  return {
    databaseUrl,
    postgres,
    async startSite() {
      const site = await startSite({ databaseUrl, data: join(folder, `site-${++copies}`), patience: 240_000 })
      later(site.stop)
      return site
    },
  }
}
