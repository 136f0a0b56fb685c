import { IncomingMessage, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import next from 'next'
import { type HeldAnswer, HeldResponse } from './answers/held-answer'

export interface NextPages {
  /** Lets Next answer the reader directly: files. */
  pass(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Lets Next answer into memory; null if the reader left. */
  hold(request: IncomingMessage, response?: ServerResponse): Promise<HeldAnswer | null>
  close(): Promise<void>
}

/** The built app, without Next's own server around it. */
export async function openNextPages(port: number): Promise<NextPages> {
  // Not the address we listen on: with 127.0.0.1 Next takes its own rewrites for another site's.
  const app = next({ dev: false, quiet: true, hostname: 'localhost', port })
  await app.prepare()
  const handle = app.getRequestHandler()
  return {
    pass: handle,
    async hold(request, response) {
      const held = new HeldResponse(request, response)
      await Promise.race([handle(request, held), held.answer])
      return held.answer
    },
    close: () => app.close(),
  }
}

/** A request that nobody sent, for a page we want to have; with somebody’s cookie, as they would get it. */
export function inwardRequest(path: string, cookie?: string): IncomingMessage {
  const request = new IncomingMessage(new Socket())
  request.push(null)
  return Object.assign(request, {
    method: 'GET',
    url: path,
    headers: { host: 'localhost', ...(cookie && { cookie }) },
  })
}
