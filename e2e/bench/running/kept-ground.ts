import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { makeDatabases, type Size } from '@/e2e/bench/making/databases'
import type { Undoing } from '@/e2e/bench/undoing'
import { takeLock } from '@/lib/operating/data/lock'
import { migrate } from '@/lib/operating/migrations/deploy'
import { type EmbeddedPostgres, startPostgres } from '@/lib/operating/postgres/server'

/** Nothing in it that cannot be made again; the measuring only reads. */
const SETTINGS = {
  ...{ fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  ...{ wal_level: 'minimal', max_wal_senders: '0', max_wal_size: '8GB', maintenance_work_mem: '512MB' },
  shared_preload_libraries: 'pg_stat_statements',
}

/** What the databases are made by: where any of it changes, they are made anew. Migrations bring them up to date. */
const MAKERS = ['e2e/bench/making']

type Sizes = { small: Size; large: Size }

/**
 * A Postgres with databases `small` and `large` in a folder of their own within `keep`: as an earlier run left them
 * where one made them to the end by the same code, and brought up to date by what was migrated since; else made now.
 */
export async function startGround(
  keep: string,
  sizes: Sizes,
  undo: Undoing,
  tell: (text: string) => void,
): Promise<EmbeddedPostgres> {
  const { films, reviews, members } = sizes.large
  const data = join(keep, [films, reviews, members, hashOf(sizes)].join('-'))
  const complete = join(data, 'complete')
  mkdirSync(keep, { recursive: true })
  undo(await takeLock(keep, 'benchmark'))
  if (!existsSync(complete)) rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { recursive: true })
  const postgres = await startPostgres(data, { settings: SETTINGS })
  undo(postgres.stop)
  if (existsSync(complete)) {
    tell(`what ${data} keeps`)
    for (const name of ['small', 'large'])
      await bringUp(postgres.url(name), (n) => tell(`${name}: ${n} migrations`))
  } else {
    await makeDatabases(postgres.url, sizes, tell)
    writeFileSync(complete, '')
  }
  return postgres
}

/** Applies migrations that came since, as a site's start does. */
async function bringUp(url: string, tell: (migrations: number) => void): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    const applied = await migrate(client, url)
    if (applied > 0) await client.query('VACUUM ANALYZE')
    tell(applied)
  } finally {
    await client.end()
  }
}

function hashOf(sizes: Sizes): string {
  const hash = createHash('sha256').update(JSON.stringify(sizes))
  for (const folder of MAKERS) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(sql|ts)$/.test(name),
    )
    for (const name of files.sort()) hash.update(name).update(readFileSync(join(folder, name)))
  }
  return hash.digest('hex').slice(0, 12)
}
