import { MistakenEnvironment, startedByNpm } from '@/lib/env'
import { Refusal } from '@/lib/refusal'
import { type Exit, exitCode, Halt } from './exits'

/** What must be undone before the process ends, last begun first. */
export type Lifetime = {
  /** Runs when Balcony stops, after everything registered later has. */
  onStop: (undo: () => unknown) => void
  /** Ends the process in good order. The first reason counts. */
  stop: (exit: Exit) => Promise<never>
  /** Aborted when stopping begins: for children and waits that should not go on. */
  signal: AbortSignal
}

/** Runs `work` until it is asked to stop: Ctrl-C, SIGTERM, the terminal or npm gone. */
export function runUntilStopped(work: (lifetime: Lifetime) => Promise<void>): void {
  const undoing: (() => unknown)[] = []
  const asked = new AbortController()
  let stopping: Promise<never> | undefined
  const stop = (exit: Exit): Promise<never> => {
    stopping ??= (async () => {
      asked.abort()
      for (const undo of undoing.reverse()) await Promise.resolve(undo()).catch(tellFault)
      process.exit(exitCode(exit))
    })()
    return stopping
  }
  const fail = (error: unknown) => {
    // What breaks because we are stopping is no news.
    if (!asked.signal.aborted) stop(explain(error))
  }
  // Npm passes signals on, and the terminal gives them to all of us: the second of the same is not impatience.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void stop('stopped'))
  process.on('uncaughtException', fail)
  stopWithNpm(() => stop('stopped'))
  const lifetime: Lifetime = { stop, signal: asked.signal, onStop: (undo) => undoing.push(undo) }
  // Begun in the next turn, so that what `work` throws at once is caught as well.
  Promise.resolve(lifetime).then(work).catch(fail)
}

/** Runs `work` once and ends with its exit code. */
export function runToEnd(work: (lifetime: Lifetime) => Promise<void>): void {
  runUntilStopped(async (lifetime) => {
    await work(lifetime)
    await lifetime.stop('stopped')
  })
}

/** Who kills npm means us; npm cannot pass on a SIGKILL. */
function stopWithNpm(stop: () => void): void {
  if (!startedByNpm()) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop(), 250).unref()
}

/** Writes what went wrong for the operator; answers the exit it means. */
export function explain(error: unknown, write: (line: string) => void = console.error): Exit {
  if (error instanceof Halt || error instanceof MistakenEnvironment) {
    write(error.message)
    return error instanceof Halt ? error.exit : 'environment'
  }
  if (error instanceof Refusal) {
    write(error.message)
    return 'refused'
  }
  tellFault(error, write)
  return 'fault'
}

const tellFault = (error: unknown, write: (line: string) => void = console.error) =>
  write(
    `A fault of Balcony itself: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  )
