import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { amended } from './answers/amended'
import type { HeldAnswer } from './answers/held-answer'
import { keptAnswer, pathOf } from './answers/kept-answer'
import { plainAnswer } from './answers/plain-answer'
import type { Sendable } from './answers/sendable'
import { faultAnswer } from './faults/fault-answer'
import { faultPage } from './faults/fault-page'
import { untilOutage } from './faults/outage'
import { type RequestScope, requestScope } from './faults/request-scope'
import type { KnownAddresses } from './known-addresses'
import { Lane, LaneFull } from './lane'
import { inwardRequest, type NextPages } from './next-pages'
import { hasSession, nowhere } from './nowhere'

/**
 * Rendering is the cost: two pages at once, and no more waiting than start within seconds. More
 * abreast would finish no sooner, but keep this one thread from readers of kept pages.
 */
const rendering = new Lane(2, 200)

/** Writes have a lane of their own: where one ends in a redirect, Next asks us for that page while it waits. */
const writing = new Lane(4, 200)

/** What documents are made from. */
export interface Sources {
  pages: NextPages
  notFound: Sendable
  known: KnownAddresses
}

/** Lets Next render what was asked for, and answers with it or with the page that says why not. */
export async function answerDocument(
  sources: Sources,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const scope: RequestScope = { id: randomUUID(), faulted: Promise.withResolvers(), amendment: {} }
  const { method } = request
  const accepted = request.headers['accept-encoding']
  // Next renders the whole page into memory; leaving out the body and compressing it are ours.
  if (method === 'HEAD') request.method = 'GET'
  delete request.headers['accept-encoding']
  const sendable = await requestScope.run(scope, () => find(sources, scope, request, response))
  Object.assign(request, { method })
  if (accepted) request.headers['accept-encoding'] = accepted
  sendable?.send(request, response)
}

async function find(
  { pages, notFound, known }: Sources,
  scope: RequestScope,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Sendable | null> {
  const render = async (asked = request) =>
    response.closed || response.headersSent ? null : pages.hold(asked, response)
  try {
    const isMembers = hasSession(request)
    const path = pathOf(request)
    if (!(await untilOutage(known.mayExist(path)))) {
      if (!isMembers) return notFound
      request.url = nowhere
    }
    const lane = request.method === 'POST' ? writing : rendering
    let held = await untilOutage(lane.run(() => render()))
    if (held?.status === 404 && isPage(held)) {
      known.forget(path)
      if (!isMembers) return notFound
      const instead = inwardRequest(nowhere, request.headers.cookie)
      held = await untilOutage(rendering.run(() => render(instead)))
    }
    if (held === null) return null
    if (held.status >= 500) return await faultAnswer(scope)
    if (held.status === 403 && !isPage(held)) return faultPage(403)
    return keptAnswer(request) ?? plainAnswer(amended(held, scope.amendment))
  } catch (cause) {
    if (cause instanceof LaneFull) return faultPage(503)
    scope.fault ??= { cause, route: 'server' }
    return faultAnswer(scope)
  }
}

/** Not what Next's router in the browser asks for, nor a feed. */
function isPage({ headers }: HeldAnswer): boolean {
  return String(headers['content-type']).startsWith('text/html')
}
