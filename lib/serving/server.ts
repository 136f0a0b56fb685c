import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'pg'
import { publicDoor } from '@/lib/doors/kept/public-door'
import { listenForTags } from '@/lib/doors/tag-listener'
import { databaseUrl, handOn } from '@/lib/env'
import { log } from '@/lib/log'
import { type Answer, answering } from './answering'
import { answerBrokenRequest } from './faults/broken-request'
import { readiness } from './health'
import type { Ask } from './known-addresses'
import { openNextPages } from './next-pages'

export interface ServeOptions {
  /** 0 takes any free port. */
  port: number
  host: string
}

export interface Serving {
  port: number
  /** Lets requests in flight finish; resolves when the last is answered. */
  close(): Promise<void>
}

/** Serves the built app in this process. Rejects with Node's own error if the port cannot be had. */
export async function serve({ port, host }: ServeOptions): Promise<Serving> {
  const opened = Promise.withResolvers<Answer>()
  // A failed opening is thrown below; those who wait for it have left by then.
  opened.promise.catch(() => {})
  const server = createServer({ maxHeaderSize: 16_384, keepAliveTimeout: 65_000, headersTimeout: 20_000 })
  server.on('clientError', answerBrokenRequest)
  server.on('request', (request, response) => {
    opened.promise
      .then((answer) => answer(request, response))
      .catch((err) => {
        log.error({ err }, 'a request failed outside every page')
        response.destroy()
      })
  })
  const bound = await listen(server, port, host)
  // Letters and the check of origins name the port there really is.
  handOn({ PORT: String(bound) })
  const listener = listenForTags(databaseUrl(), publicDoor.clock, tellOfListening)
  const [pages] = await Promise.all([openNextPages(bound), Promise.race([listener.heard, sleep(1_000)])])
  const lookUps = openLookUps()
  const ask: Ask = (query) => lookUps.query(query)
  opened.resolve(await answering(pages, ask, readiness(databaseUrl()), resolve('public')))
  return {
    port: bound,
    async close() {
      await drain(server)
      await Promise.all([listener.close(), lookUps.end(), pages.close()])
    },
  }
}

/** Apart from the pages' own connections, so that neither waits for the other. */
function openLookUps(): Pool {
  const patience = { connectionTimeoutMillis: 2_000, query_timeout: 2_000 }
  const pool = new Pool({ connectionString: databaseUrl(), max: 2, ...patience })
  // An idle connection that dies is replaced at the next use.
  return pool.on('error', () => {})
}

function tellOfListening(listening: boolean, cause?: unknown): void {
  if (listening) log.debug('hearing of changes from the database')
  else log.warn({ cause: cause instanceof Error ? cause.message : cause }, 'the database connection was lost')
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  const listening = Promise.withResolvers<void>()
  server.once('error', listening.reject).listen(port, host, listening.resolve)
  await listening.promise
  server.off('error', listening.reject)
  return (server.address() as AddressInfo).port
}

async function drain(server: Server): Promise<void> {
  const drained = new Promise((resolve) => server.close(resolve))
  // A connection kept alive becomes idle when its last answer has gone.
  const sweeping = setInterval(() => server.closeIdleConnections(), 50)
  server.closeIdleConnections()
  await drained
  clearInterval(sweeping)
}
