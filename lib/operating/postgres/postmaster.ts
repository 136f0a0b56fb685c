import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** What a running Postgres writes about itself into its data folder. */
export type Postmaster = { pid: number; port: number; ready: boolean }

/** Reads `postmaster.pid`: pid, data folder, start time, port, socket folder, address, shared memory, state. */
export function readPostmaster(folder: string): Postmaster | null {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    if (!Number.isInteger(pid) || pid < 2) return null
    return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether the process by this number really is a Postgres on this folder; numbers are used again after a crash. */
function worksOn(folder: string, pid: number): boolean {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder)
  } catch {
    return false
  }
}

/** The Postgres at work on this data folder, if there is one. */
export function runningPostmaster(folder: string): Postmaster | null {
  const postmaster = readPostmaster(folder)
  return postmaster && worksOn(folder, postmaster.pid) ? postmaster : null
}

/**
 * Clears what a crash left: a Postgres without its Balcony is stopped, a pid file without its Postgres removed
 * (Postgres itself would refuse to start if another program now has that number). Only for whoever holds the lock.
 */
export async function clearRemains(folder: string): Promise<'nothing' | 'stopped' | 'removed'> {
  if (!readPostmaster(folder)) return 'nothing'
  if (runningPostmaster(folder)) {
    await stopPostmaster(folder)
    return 'stopped'
  }
  rmSync(join(folder, 'postmaster.pid'), { force: true })
  return 'removed'
}

/** Fast shutdown: running statements are cancelled, what was committed is on disk, the next start needs no recovery. */
export async function stopPostmaster(folder: string, patience = 20_000): Promise<void> {
  const pid = runningPostmaster(folder)?.pid
  if (pid === undefined) return
  const give = (signal: NodeJS.Signals) => isAlive(pid) && process.kill(pid, signal)
  give('SIGINT')
  if (await endsWithin(folder, pid, patience)) return
  // An immediate shutdown loses nothing committed either; the next start replays the log.
  give('SIGQUIT')
  if (!(await endsWithin(folder, pid, 5000))) give('SIGKILL')
}

async function endsWithin(folder: string, pid: number, patience: number): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(15)) {
    if (!worksOn(folder, pid)) return true
  }
  return false
}
