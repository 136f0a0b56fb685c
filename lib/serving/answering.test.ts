import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { publicDoor } from '@/lib/doors/kept/public-door'
import { TagClock } from '@/lib/doors/kept/tag-clock'
import { log } from '@/lib/log'
import { trying } from '@/lib/testing/trying'
import { answering } from './answering'
import { HeldResponse } from './answers/held-answer'
import { noteFault } from './faults/request-scope'

const html = { 'content-type': 'text/html; charset=utf-8' }

/** What Next would do, by path. */
function next(request: IncomingMessage, response: ServerResponse) {
  const answer = (status: number, body: string) => response.writeHead(status, html).end(body)
  rendered.push(`${request.method} ${request.url} ${request.headers['accept-encoding'] ?? ''}`.trim())
  if (request.url === '/_not-found') return answer(404, '<h1>Not here</h1>')
  if (request.url === '/about') return answer(200, 'About '.repeat(100))
  if (request.url === '/empty') return answer(404, '')
  if (request.url === '/fault.css') return answer(200, 'file')
  noteFault({ cause: outage, route: '/broken' })
  return answer(500, 'Next’s own words')
}

const outage = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
let rendered: string[] = []

async function open({ ready = true } = {}) {
  const pages = {
    pass: async (request: IncomingMessage, response: ServerResponse) => void next(request, response),
    hold: (request: IncomingMessage, response?: ServerResponse) => {
      const held = new HeldResponse(request, response)
      next(request, held)
      return held.answer
    },
    close: async () => {},
  }
  const known = async () => ({ rows: [{ known: false }] })
  const answer = await answering(pages, known, async () => ready, 'public')
  rendered = []
  return trying(answer)
}

beforeEach(() => {
  publicDoor.clock = new TagClock()
  publicDoor.clock.listening = true
  vi.spyOn(log, 'error').mockReturnValue()
})
afterEach(() => vi.restoreAllMocks())

describe('a request', () => {
  it('is rendered whole and compressed here, whatever the reader asked', async () => {
    const ask = await open()
    const head = await ask('/about', { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } })
    expect(rendered).toEqual(['GET /about'])
    expect([head.status, head.headers['content-encoding'], head.body.length]).toEqual([200, 'gzip', 0])
  })

  it('gets the one page for what is not there, rendered once', async () => {
    const ask = await open()
    for (const path of ['/empty', '/films/made-up', '/member']) {
      const { status, body } = await ask(path)
      expect([status, body.toString()]).toEqual([404, '<h1>Not here</h1>'])
    }
    expect(rendered).toEqual(['GET /empty'])
  })

  it('never sees Next’s words about a fault', async () => {
    const { status, headers, body } = await (await open())('/broken')
    expect(status).toBe(503)
    expect(headers['retry-after']).toBeDefined()
    expect(body.toString()).not.toContain('Next’s own words')
    expect(log.error).toHaveBeenCalledOnce()
  })

  it('for a file is Next’s to answer, under our headers', async () => {
    const { headers, body } = await (await open())('/fault.css')
    expect(body.toString()).toBe('file')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('that is hostile gets a page, and no further', async () => {
    const ask = await open()
    expect((await ask('/films/%ff')).status).toBe(400)
    expect((await ask('/about', { method: 'PUT' })).headers).toMatchObject({
      allow: 'GET, HEAD, POST',
      connection: 'close',
    })
    expect(rendered).toEqual([])
  })

  it.each([
    ['/livez', true, 200],
    ['/livez', false, 200],
    ['/readyz', true, 200],
    ['/readyz', false, 503],
  ])('for %s with a database %s gets %i', async (path, ready, status) =>
    expect((await (await open({ ready }))(path)).status).toBe(status),
  )
})
