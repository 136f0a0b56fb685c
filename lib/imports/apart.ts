import { spawn } from 'node:child_process'
import type { Pool } from 'pg'

const WORDS = [
  ...['--import', './lib/operating/typescript.mjs', '--conditions=react-server'],
  ...['lib/operating/balcony.ts', 'import-films', '--continue'],
]

/**
 * Brings in what waits, in a process of its own (`balcony import-films --continue`): pages are served meanwhile, and
 * its memory is free afterwards.
 */
export function importApart(signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, WORDS, { stdio: ['ignore', 'ignore', 'pipe'], signal })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2_000)
  })
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', (code) =>
      code === 0 ? done() : failed(new Error(`Bringing films in ended with ${code}: ${said.trim()}`)),
    )
  })
}

/** Whether somebody stopped before all was brought in. */
export async function anyUnfinished(pool: Pick<Pool, 'query'>): Promise<boolean> {
  const { rows } = await pool.query('SELECT EXISTS (SELECT FROM film_import WHERE done_at IS NULL) AS found')
  return rows[0]?.found === true
}
