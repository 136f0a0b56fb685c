import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export interface App {
  url: string
  /** Everything it has said so far, line by line. */
  said: readonly string[]
  stop(): Promise<void>
}

/** Starts Balcony as `npm start` does, on a free port, over a database of ours. */
export async function startApp(databaseUrl: string, more: NodeJS.Dict<string> = {}): Promise<App> {
  const env = {
    ...process.env,
    ...more,
    DATABASE_URL: databaseUrl,
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
  }
  const child = spawn(
    process.execPath,
    ['--import', './lib/operating/typescript.mjs', 'lib/operating/start.ts'],
    {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const said: string[] = []
  const url = await addressOf(child, said)
  return {
    url,
    said,
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

/** The address it says last, once it serves. */
function addressOf(child: ChildProcess, said: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said.push(...text.split('\n').filter(Boolean))
        const address = said.find((line) => /^http:\/\/\S+$/.test(line))
        if (address) resolve(address)
      })
    }
    child.once('exit', (code) => reject(new Error(`it ended with ${code}:\n${said.join('\n')}`)))
  })
}
