import { setTimeout as wait } from 'node:timers/promises'
import { ask } from './forms'

/** Longer than anybody should wait. */
const PATIENCE = 10_000

/** Milliseconds until an anonymous reader of a page sees something. */
export async function untilSeen(url: string, isThere: (html: string) => boolean): Promise<number> {
  const since = performance.now()
  while (performance.now() - since < PATIENCE) {
    if (isThere((await ask(url)).text)) return performance.now() - since
    await wait(5)
  }
  throw new Error(`${url} is still as it was after ${PATIENCE / 1000} seconds`)
}
