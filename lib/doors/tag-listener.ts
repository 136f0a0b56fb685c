import { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { tagChannel } from './announce.ts'
import type { TagClock } from './kept/tag-clock.ts'

const heartbeatMs = 500
/** Long enough that a busy moment of ours is not taken for an outage: that would cost every kept page. */
const patienceMs = 1_500
const retryMs = 250

export interface Listener {
  /** Resolves once the first connection hears. Pages rendered before are not kept. */
  heard: Promise<void>
  close(): Promise<void>
}

/**
 * Moves the clock's tags as other processes announce them, on a connection of its own that is
 * always being kept up. While it is down nothing new is kept; kept pages are still shown, because
 * nobody can write either; once it is back, nothing kept before is trusted.
 */
export function listenForTags(
  connectionString: string,
  clock: TagClock,
  changed: (listening: boolean, cause?: unknown) => void = () => {},
): Listener {
  const closing = new AbortController()
  const heard = Promise.withResolvers<void>()
  const up = () => {
    heard.resolve()
    changed(true)
  }
  const running = (async () => {
    while (!closing.signal.aborted) {
      const cause = await listenOnce(connectionString, clock, closing.signal, up)
      if (clock.listening && !closing.signal.aborted) changed(false, cause)
      clock.listening = false
      await sleep(retryMs, undefined, { signal: closing.signal }).catch(() => {})
    }
  })()
  return {
    heard: heard.promise,
    async close() {
      closing.abort()
      await running
    },
  }
}

/** Listens until the connection fails, and tells why it did. */
async function listenOnce(connectionString: string, clock: TagClock, stop: AbortSignal, up: () => void) {
  const socket = new Socket()
  const patience = { connectionTimeoutMillis: patienceMs, query_timeout: patienceMs }
  const client = new Client({ connectionString, ...patience, stream: () => socket })
  const failed = new AbortController()
  const end = AbortSignal.any([stop, failed.signal])
  client.on('error', (cause) => failed.abort(cause))
  client.on('end', () => failed.abort(new Error('the connection ended')))
  client.on('notification', ({ payload }) => clock.move(payload?.split(',') ?? []))
  try {
    await client.connect()
    await client.query(`listen ${tagChannel}`)
    clock.flush()
    clock.listening = true
    up()
    for (;;) {
      await sleep(heartbeatMs, undefined, { signal: end })
      // A connection can die without a word; only asking finds out.
      await client.query('select 1')
    }
  } catch (cause) {
    return failed.signal.reason ?? cause
  } finally {
    // Not a polite end, which waits for a server that may be gone.
    socket.destroy()
  }
}
