import { readFileSync } from 'node:fs'
import { environmentWith } from '@/lib/env'
import { freePort } from '@/lib/operating/postgres/free-port'
import { type Child, firstAnswer, start } from './child'

export type Site = { origin: string; pid: number; stop: () => Promise<void>; milliseconds: number }

type Options = {
  /** Without one the site brings its own Postgres, in `data`. */
  databaseUrl?: string
  data: string
  /** Through npm, as people start it; the process that serves is then not the one started. */
  npm?: boolean
  /** A first start may have to build. */
  patience?: number
}

/** What `npm start` runs, without the npm around it: the process we start is then the one that serves. */
function starter(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
  return scripts.start.split(' ').filter((word) => word !== 'exec' && word !== 'node')
}

/** Starts Balcony by its real starter and waits for its first answer. */
export async function startSite({
  databaseUrl,
  data,
  npm = false,
  patience = 30_000,
}: Options): Promise<Site> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const env = environmentWith({
    ...{ DATABASE_URL: databaseUrl, BALCONY_DATA: data, PORT: String(port), HOST: '127.0.0.1' },
    ...{ LOG_LEVEL: 'warn', APP_URL: undefined, DATABASE_TIMEOUT: undefined, NODE_ENV: undefined },
  })
  const since = performance.now()
  const child: Child = npm ? start('npm', ['start'], env) : start(process.execPath, starter(), env)
  try {
    await firstAnswer(`${origin}/`, child, patience)
  } catch (error) {
    await child.stop()
    throw error
  }
  return { origin, pid: child.pid, stop: child.stop, milliseconds: performance.now() - since }
}
