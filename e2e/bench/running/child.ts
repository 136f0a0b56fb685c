import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

/** A process we started, and only such a one, to be stopped by us. */
export type Child = { pid: number; said: () => string; stop: () => Promise<void> }

const PATIENCE = 20_000

export function start(command: string, words: readonly string[], env: NodeJS.ProcessEnv): Child {
  const child = spawn(command, words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const listen = (chunk: Buffer) => {
    said = (said + chunk).slice(-8_000)
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  child.on('error', (error) => listen(Buffer.from(error.message)))
  return { pid: child.pid ?? 0, said: () => said, stop: () => stop(child) }
}

const ended = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null || !child.pid

async function stop(child: ChildProcess): Promise<void> {
  if (ended(child)) return
  child.kill('SIGTERM')
  for (const end = Date.now() + PATIENCE; Date.now() < end && !ended(child); ) await wait(20)
  if (!ended(child)) child.kill('SIGKILL')
}

/** Waits for the first good answer. @throws with what the process said last, when none comes. */
export async function firstAnswer(url: string, { said }: Child, patience: number): Promise<void> {
  for (const end = performance.now() + patience; performance.now() < end; await wait(10)) {
    const isGood = await fetch(url, { signal: AbortSignal.timeout(5_000) })
      .then(async (answer) => (await answer.arrayBuffer()) && answer.ok)
      .catch(() => false)
    if (isGood) return
  }
  throw new Error(`${url} does not answer. The last it said:\n${said()}`)
}
