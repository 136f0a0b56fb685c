import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Halt } from '@/lib/operating/exits'
import type { Launcher } from './launcher'

/** A data folder of Postgres's (`cluster`), the passwords of its two roles and its log, all inside Balcony's data folder. */
export type Cluster = { folder: string; passwordFile: string; runningPasswordFile: string; logFile: string }

export const clusterIn = (data: string): Cluster => ({
  folder: join(data, 'postgres'),
  passwordFile: join(data, 'postgres.password'),
  runningPasswordFile: join(data, 'postgres.running-password'),
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
  giveTo(launcher, draft, cluster.passwordFile)
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

/**
 * Root's Postgres may run as a user of its own (see the launcher): then its files are that user's, and the
 * folder around them lets it through. Otherwise they are root's, whoever's they were on another machine.
 */
export function giveTo({ uid = 0, gid = uid }: Launcher, folder: string, ...files: string[]): void {
  if (process.getuid?.() !== 0) return
  if (uid !== 0) chmodSync(dirname(folder), 0o711)
  if (statSync(folder).uid !== uid) execFileSync('chown', ['-R', `${uid}:${gid}`, folder, ...files])
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
