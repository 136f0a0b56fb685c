import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Halt } from '@/lib/operating/exits'
import { type Identity, identityOf, isStill } from './identity'

/** Who works on a data folder, and who started it: an npm that is gone stops its Balcony within a second. */
type Holder = { what: string; self: Identity; starter: Identity }

const fileIn = (data: string) => join(data, 'lock')

function holderIn(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** What works on this folder now ("npm start"), or null. */
export function whoHolds(data: string): Holder | null {
  const holder = holderIn(fileIn(data))
  return holder && isStill(holder.self) ? holder : null
}

/**
 * Takes the folder for this process; answers how to give it back. A holder that was killed does not count;
 * one whose own starter is gone is about to stop and is waited for.
 */
export async function takeLock(data: string, what: string, patience = 20_000): Promise<() => void> {
  for (const end = Date.now() + patience; ; await wait(50)) {
    if (claim(data, what)) return () => release(data)
    const holder = whoHolds(data)
    if (holder && (isStill(holder.starter) || Date.now() > end))
      throw new Halt(
        'secondStart',
        `${holder.what} (process ${holder.self.pid}) already works on ${data}. Stop it, or set BALCONY_DATA and PORT to others.`,
      )
  }
}

/** A hard link is made or refused in one step, so of two claims one wins. */
function claim(data: string, what: string): boolean {
  const file = fileIn(data)
  const draft = `${file}.${process.pid}`
  const holder: Holder = { what, self: identityOf(process.pid), starter: identityOf(process.ppid) }
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    if (!whoHolds(data)) clearStale(file)
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Moves a dead holder's lock away, and puts it back should somebody living have been quicker. */
function clearStale(file: string): void {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
    const moved = holderIn(aside)
    if (moved && isStill(moved.self)) linkSync(aside, file)
  } catch {
    // Another start clears it at this moment; the next claim tells who won.
  } finally {
    rmSync(aside, { force: true })
  }
}

function release(data: string): void {
  if (whoHolds(data)?.self.pid === process.pid) rmSync(fileIn(data), { force: true })
}
