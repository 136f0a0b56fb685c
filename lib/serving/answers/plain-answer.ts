import type { OutgoingHttpHeaders } from 'node:http'
import { headersOfEveryAnswer, headersOfKeptPages, neverKept } from '@/lib/doors/kept/policies'
import type { HeldAnswer } from './held-answer'
import { Sendable } from './sendable'

/** Between Next and its host, or made anew when the answer is sent. */
const internal =
  /^(?:x-nextjs-cache|x-next-cache-tags|refresh|connection|keep-alive|transfer-encoding|content-length)$/

/** What only Next's router in the browser reads, with the data it asks for. */
const ofRouter = ['x-nextjs-prerender', 'x-nextjs-stale-time']

/** What Next answered, for one reader: with our headers, and each of them once. */
export function plainAnswer({ status, headers, body }: HeldAnswer): Sendable {
  const sent: OutgoingHttpHeaders = { ...headersOfEveryAnswer }
  for (const [name, value] of Object.entries(headers)) {
    if (internal.test(name)) continue
    // Where Next and our handler both said something, ours came last.
    sent[name] = Array.isArray(value) && name !== 'set-cookie' ? value.at(-1) : value
  }
  // What sets a cookie is for one person, whatever else it says.
  if (sent['set-cookie'] || !String(sent['cache-control']).startsWith('public'))
    sent['cache-control'] = neverKept
  if (String(sent['content-type']).startsWith('text/html')) {
    sent.vary = headersOfKeptPages.vary
    for (const name of ofRouter) delete sent[name]
  }
  return new Sendable(status, sent, body)
}
