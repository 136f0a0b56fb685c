import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import type { Cluster } from './cluster'
import { embeddedUrl } from './server'

/** The role the site runs as in the embedded Postgres. It owns nothing. */
export const runningRole = 'balcony_running'

/** Makes the role where it is missing, with a password that only we may read. */
export async function layRunningRole(
  owner: pg.Client,
  { runningPasswordFile: file }: Cluster,
): Promise<void> {
  const { rows } = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [runningRole])
  if (rows.length > 0 && existsSync(file)) return
  const password = randomBytes(24).toString('base64url')
  const verb = rows.length > 0 ? 'ALTER' : 'CREATE'
  await owner.query(`${verb} ROLE ${runningRole} LOGIN PASSWORD ${pg.escapeLiteral(password)}`)
  // Last, and whole: a password that can be read is one that works.
  writeFileSync(`${file}.new`, `${password}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** Where the site finds the embedded database, or null as long as its role was never made. */
export const runningUrl = ({ runningPasswordFile: file }: Cluster, port: number): string | null =>
  existsSync(file) ? embeddedUrl(port, readFileSync(file, 'utf8').trim(), 'balcony', runningRole) : null
