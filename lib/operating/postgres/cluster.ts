import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Halt } from '@/lib/operating/exits'
import type { Launcher } from './launcher'

/** A data folder of Postgres's (`cluster`), its password and its log, all inside Balcony's data folder. */
export type Cluster = { folder: string; passwordFile: string; logFile: string }

export const clusterIn = (data: string): Cluster => ({
  folder: join(data, 'postgres'),
  passwordFile: join(data, 'postgres.password'),
  logFile: join(data, 'postgres.log'),
})

export const isLaidOut = (cluster: Cluster): boolean => existsSync(join(cluster.folder, 'PG_VERSION'))

export const readPassword = (cluster: Cluster): string => readFileSync(cluster.passwordFile, 'utf8').trim()

/** Lays out an empty cluster beside its place and moves it there last: half of one is never found. */
export async function layOut(cluster: Cluster, launcher: Launcher): Promise<void> {
  const draft = `${cluster.folder}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(cluster.passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  chmodSync(cluster.passwordFile, 0o600)
  if (launcher.uid !== undefined)
    for (const path of [draft, cluster.passwordFile])
      chownSync(path, launcher.uid, launcher.gid ?? launcher.uid)
  const failure = await initdb(launcher, [
    `--pgdata=${draft}`,
    '--username=balcony',
    '--auth=scram-sha-256',
    `--pwfile=${cluster.passwordFile}`,
    '--encoding=UTF8',
    // Postgres's own collation sorts alike on every machine, whatever locales that has.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
    '--no-sync',
  ])
  if (failure)
    throw new Halt('postgres', `The embedded Postgres could not lay out its data folder: ${failure}`)
  renameSync(draft, cluster.folder)
}

/** Runs `initdb`; answers the last line it complained with, or null. */
function initdb(launcher: Launcher, options: string[]): Promise<string | null> {
  const [command = '', ...rest] = [...launcher.prefix, join(launcher.programs, 'initdb'), ...options]
  const child = spawn(command, rest, {
    uid: launcher.uid,
    gid: launcher.gid,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  return new Promise((done) => {
    child.on('error', (error) => done(error.message))
    child.on('close', (code) =>
      done(code === 0 ? null : (said.trim().split('\n').at(-1) ?? `exit code ${code}`)),
    )
  })
}
