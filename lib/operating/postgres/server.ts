import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Halt } from '@/lib/operating/exits'
import { type Cluster, clusterIn, giveTo, isLaidOut, layOut, readPassword } from './cluster'
import { freePort } from './free-port'
import { findLauncher, type Launcher } from './launcher'
import { clearRemains, isAlive, readPostmaster, stopPostmaster } from './postmaster'
import { settingArguments } from './settings'

/** A Postgres of our own, running. */
export type EmbeddedPostgres = {
  url: (database?: string) => string
  port: number
  pid: () => number | undefined
  stop: () => Promise<void>
}

type Options = {
  settings?: Record<string, string>
  /** Called when Postgres was gone unasked and runs again. */
  onReturn?: (milliseconds: number) => void
  /** Called when it was gone and would not come back. */
  onLoss?: (reason: Error) => void
}

export const embeddedUrl = (port: number, password: string, database = 'postgres', role = 'balcony') =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`

/**
 * Starts Postgres on a data folder, laying it out the first time, recovering after a crash,
 * and starts it again on the same port whenever it ends unasked. The caller holds the folder's lock.
 */
export async function startPostgres(data: string, options: Options = {}): Promise<EmbeddedPostgres> {
  const cluster = clusterIn(data)
  const launcher = findLauncher()
  if (!isLaidOut(cluster)) await layOut(cluster, launcher)
  giveTo(launcher, cluster.folder)
  await clearRemains(cluster.folder)
  const port = await freePort()
  let child = await launch(cluster, launcher, port, options.settings)
  let stopping = false
  const revive = async () => {
    if (stopping) return
    const since = Date.now()
    try {
      child = await launchAgain(cluster, launcher, port, options.settings, () => stopping)
      child.once('exit', revive)
      options.onReturn?.(Date.now() - since)
    } catch (error) {
      if (!stopping) options.onLoss?.(error as Error)
    }
  }
  child.once('exit', revive)
  return {
    port,
    url: (database) => embeddedUrl(port, readPassword(cluster), database),
    pid: () => readPostmaster(cluster.folder)?.pid,
    stop: async () => {
      stopping = true
      await stopPostmaster(cluster.folder)
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}

/** The backends of a killed Postgres hold its memory a moment longer: refused at first, it is tried again. */
async function launchAgain(
  cluster: Cluster,
  launcher: Launcher,
  port: number,
  settings: Options['settings'],
  givenUp: () => boolean,
): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt++) {
    try {
      await clearRemains(cluster.folder)
      return await launch(cluster, launcher, port, settings)
    } catch (error) {
      if (attempt === 20 || givenUp()) throw error
      await wait(Math.min(50 * attempt, 1000))
    }
  }
}

/** Resolves when Postgres takes connections. */
async function launch(
  cluster: Cluster,
  launcher: Launcher,
  port: number,
  settings: Options['settings'],
): Promise<ChildProcess> {
  if (existsSync(cluster.logFile) && statSync(cluster.logFile).size > 5_000_000)
    renameSync(cluster.logFile, `${cluster.logFile}.1`)
  const logFile = openSync(cluster.logFile, 'a', 0o600)
  const [command = '', ...rest] = [
    ...launcher.prefix,
    join(launcher.programs, 'postgres'),
    ...['-D', cluster.folder],
    ...settingArguments(port, settings),
  ]
  // A session of its own: Ctrl-C in the terminal must reach us first, while requests still need the database.
  const stdio: ('ignore' | number)[] = ['ignore', logFile, logFile]
  const child = spawn(command, rest, { uid: launcher.uid, gid: launcher.gid, stdio, detached: true })
  closeSync(logFile)
  let ended = false
  let failure: Error | undefined
  child.once('exit', () => {
    ended = true
  })
  child.once('error', (error) => {
    failure = error
  })
  while (!ended && !failure) {
    const postmaster = readPostmaster(cluster.folder)
    if (postmaster?.ready && postmaster.port === port && isAlive(postmaster.pid)) return child
    await wait(5)
  }
  const told = failure?.message ?? lastWords(cluster)
  throw new Halt('postgres', `The embedded Postgres does not start: ${told}. Its log is ${cluster.logFile}`)
}

const lastWords = ({ logFile }: Cluster): string => {
  const lines = readFileSync(logFile, 'utf8').trimEnd().split('\n')
  const told = lines.findLast((line) => /FATAL|ERROR|could not|cannot/.test(line)) ?? lines.at(-1)
  return told?.replace(/^.*(FATAL|ERROR): +/, '') || 'it said nothing'
}
