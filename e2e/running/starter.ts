import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `npm start` as a person types it, with a data folder of its own, in a process group of its own. */
export interface Started {
  npm: ChildProcess
  url: string
  milliseconds: number
  /** The process that serves, and its Postgres. */
  balcony: number
  postgres: () => number
  /** Exit code of npm, once all is over. */
  ended: Promise<number | null>
}

export async function npmStart(data: string): Promise<Started> {
  const since = performance.now()
  const env = { ...process.env, BALCONY_DATA: data, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '' }
  const npm = spawn('npm', ['start'], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(npm, 'exit').then(([code]) => code as number | null)
  let said = ''
  for (const stream of [npm.stdout, npm.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const failed = ended.then((code) => {
    throw new Error(`npm start ended with ${code}:\n${said}`)
  })
  const address = async () => {
    for (;;) {
      const url = /^(http:\/\/\S+)$/m.exec(said)?.[1]
      if (url && (await fetch(url)).ok) return url
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  const url = await Promise.race([address(), failed])
  failed.catch(() => {})
  return {
    npm,
    url,
    milliseconds: performance.now() - since,
    balcony: JSON.parse(readFileSync(join(data, 'lock'), 'utf8')).self.pid,
    postgres: () => Number.parseInt(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8'), 10),
    ended,
  }
}

export const isRunning = (pid: number): boolean => {
  try {
    // What has ended but was not yet collected by its parent still has a number.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
