import { readFileSync } from 'node:fs'
import { isAlive } from '@/lib/operating/postgres/postmaster'

/** Which process, beyond its number: numbers are given out again. Empty where the system does not tell. */
export type Identity = { pid: number; born: string }

/** When the kernel started this process: the boot's own id, and clock ticks since (proc(5), field 22). */
function birth(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in brackets, may itself hold spaces and brackets.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`
  } catch {
    return ''
  }
}

export const identityOf = (pid: number): Identity => ({ pid, born: birth(pid) })

export const isStill = ({ pid, born }: Identity): boolean => isAlive(pid) && birth(pid) === born
