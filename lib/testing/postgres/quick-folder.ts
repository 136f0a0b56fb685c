import { mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const MEMORY = '/dev/shm'
/** More than a whole run ever holds: containers often have but 64 MB there. */
const ROOM = 3 * 1024 ** 3

/**
 * A new folder for data that a run throws away: in memory where there is room, since each test file has a database
 * made, which is some three hundred files.
 */
export const quickFolder = (prefix: string): string =>
  mkdtempSync(join(roomIn(MEMORY) > ROOM ? MEMORY : tmpdir(), prefix))

function roomIn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return 0
  }
}
