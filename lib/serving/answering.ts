import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { headersOfEveryAnswer, neverKept } from '@/lib/doors/kept/policies'
import { dressFile, listFiles } from './answers/files'
import { keptAnswer, pathOf } from './answers/kept-answer'
import { Sendable } from './answers/sendable'
import { describeCaller } from './caller'
import { answerDocument } from './documents'
import { faultPage } from './faults/fault-page'
import { refuse } from './faults/hostile'
import type { IsReady } from './health'
import { type Ask, KnownAddresses } from './known-addresses'
import { inwardRequest, type NextPages } from './next-pages'

export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What happens to a request, in order: refused, health, kept page, file, rendered page. */
export async function answering(
  pages: NextPages,
  ask: Ask,
  isReady: IsReady,
  publicFolder: string,
): Promise<Answer> {
  const files = listFiles(publicFolder)
  const notFound = await notFoundPage(pages)
  const sources = { pages, notFound, known: new KnownAddresses(ask) }
  return async (request, response) => {
    describeCaller(request)
    const refused = refuse(request)
    if (refused?.status === 404) return notFound.send(request, response)
    if (refused) {
      // A browser hears no answer before it has sent its file.
      if (refused.status === 413) await readAway(request)
      // Whatever else was sent is not read.
      const more = { connection: 'close', ...(refused.allow && { allow: refused.allow }) }
      return faultPage(refused.status, more).send(request, response)
    }
    const kept = keptAnswer(request)
    if (kept) return kept.send(request, response)
    const path = pathOf(request)
    if (path === '/livez') return health(true).send(request, response)
    if (path === '/readyz') return health(await isReady()).send(request, response)
    if (path.startsWith('/_next/static/') || files.has(path)) {
      dressFile(path, response)
      return pages.pass(request, response)
    }
    return answerDocument(sources, request, response)
  }
}

const LONGEST_READING = 10_000

/** Reads what is sent and keeps nothing, for a while. */
async function readAway(request: IncomingMessage): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error']) request.once(event, () => resolve())
  })
  request.resume()
  await Promise.race([ended, sleep(LONGEST_READING, undefined, { ref: false })])
}

function health(well: boolean): Sendable {
  const headers = { ...headersOfEveryAnswer, 'content-type': 'text/plain', 'cache-control': neverKept }
  return new Sendable(well ? 200 : 503, headers, Buffer.from(well ? 'ok\n' : 'the database is away\n'))
}

/**
 * Rendered once: without scripts Next's own answer to a page that calls `notFound()` is empty,
 * and nobody should buy a rendering by making up an address.
 */
async function notFoundPage(pages: NextPages): Promise<Sendable> {
  const held = await pages.hold(inwardRequest('/_not-found'))
  const whole = held?.status === 404 && held.body.includes('<h1')
  if (!whole) return faultPage(404)
  const headers = {
    ...headersOfEveryAnswer,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': neverKept,
  }
  return new Sendable(404, headers, held.body)
}
