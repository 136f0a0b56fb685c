import { spawn } from 'node:child_process'
import type pg from 'pg'
import { Halt } from '@/lib/operating/exits'

/**
 * Whether nothing was ever put into this database. Asked with plain SQL, so that an ordinary start
 * loads neither Prisma nor the catalogue.
 */
export async function isUntouched(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(
    'SELECT NOT EXISTS (SELECT FROM film) AND NOT EXISTS (SELECT FROM applied_file) AS untouched',
  )
  return rows[0]?.untouched === true
}

/** Seeds in a process of its own (`balcony seed`), whose memory is then free for serving. */
export function seedApart(signal?: AbortSignal): Promise<void> {
  const words = [
    '--import',
    './lib/operating/typescript.mjs',
    '--conditions=react-server',
    'lib/operating/balcony.ts',
    'seed',
  ]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'], signal })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', (code) =>
      code === 0 ? done() : failed(new Halt('fault', `Seeding failed: ${said.trim()}`)),
    )
  })
}
