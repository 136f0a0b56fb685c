import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { promisify, stripVTControlCharacters } from 'node:util'
import type pg from 'pg'
import { environmentWith } from '@/lib/env'
import { Halt } from '@/lib/operating/exits'
import { pendingMigrations, recordedMigrations } from './compare'

/** One migration at a time, also where several Balconies start on one database. Any number of our own will do. */
const migrateLock = 7_300

/** Brings the database up to this checkout; answers how many migrations that took. Fast when there is none. */
export async function migrate(client: pg.Client, url: string): Promise<number> {
  if (pendingMigrations(await recordedMigrations(client)).length === 0) return 0
  await client.query('SELECT pg_advisory_lock($1)', [migrateLock])
  try {
    const pending = pendingMigrations(await recordedMigrations(client))
    if (pending.length > 0) await deploy(url)
    return pending.length
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [migrateLock])
  }
}

/** Runs the Prisma command line, which reads prisma/prisma.config.ts and speaks to our schema engine. */
export async function runPrisma(url: string, ...words: string[]): Promise<string> {
  const program = createRequire(import.meta.url).resolve('prisma/build/index.js')
  const env = environmentWith({
    DATABASE_URL: url,
    DATABASE_OWNER_URL: undefined,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    NO_COLOR: '1',
  })
  const config = ['--config', 'prisma/prisma.config.ts']
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...words, ...config], { env })
  return stdout
}

async function deploy(url: string): Promise<void> {
  try {
    await runPrisma(url, 'migrate', 'deploy')
  } catch (error) {
    const { stderr = '', message = '' } = error as { stderr?: string; message?: string }
    const told = stripVTControlCharacters(stderr).trim() || message
    throw new Halt('migration', `A migration could not be applied:\n${told.replaceAll(/^/gm, '  ')}`)
  }
}
