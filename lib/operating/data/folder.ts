import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Halt } from '@/lib/operating/exits'

/** Makes the data folder where it is missing, and makes sure it can be written. */
export function openDataFolder(data: string): void {
  const probe = join(data, `probe.${process.pid}`)
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Halt(
      'dataFolder',
      `The data folder ${data} cannot be written (${reasons[code ?? ''] ?? code}).`,
    )
  }
}

const reasons: Record<string, string> = {
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'its file system is read-only',
  ENOSPC: 'its disk is full',
  ENOTDIR: 'a file stands in its way',
  EEXIST: 'a file stands in its way',
  ENOENT: 'the folder around it cannot be made',
}
