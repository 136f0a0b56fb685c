import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Planted } from './planting'

/** What was planted, who wrote it, and cookies to come by. */
export interface Field {
  film: { id: number; slug: string; title: string }
  authors: string[]
  planted: ({ what: string; word: string } & Planted)[]
  /** Members who have not seen the film, with and without roles, and one who has. */
  cookies: { unseen: string; staff: string; seen: string }
}

/** Plants every row in the database of the run. */
export async function layField(): Promise<Field> {
  const { E2E_DATABASE_URL, E2E_OUTBOX = '' } = process.env
  const secret = readFileSync(join(dirname(E2E_OUTBOX), 'secret'), 'utf8').trim()
  const command = '--import ./lib/operating/typescript.mjs --conditions=react-server e2e/crawl/plant.ts'
  const { stdout } = await promisify(execFile)(process.execPath, command.split(' '), {
    env: { ...process.env, DATABASE_URL: E2E_DATABASE_URL, BALCONY_SECRET: secret, LOG_LEVEL: 'silent' },
  })
  return JSON.parse(stdout)
}
