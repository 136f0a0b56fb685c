import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { isAtPublicDoor } from './which-door'

const asked = (request: Partial<IncomingMessage>) =>
  isAtPublicDoor({ method: 'GET', url: '/films', headers: {}, ...request } as IncomingMessage)

it.each([
  ['a reader', {}, true],
  ['HEAD', { method: 'HEAD' }, true],
  ['a tracking query', { url: '/films?utm_source=x' }, true],
  ['a cookie of somebody else', { headers: { cookie: 'theme=dark' } }, true],
  ['a form', { method: 'POST' }, false],
  ['Next’s router', { headers: { rsc: '1' } }, false],
  ['Next’s router by its query', { url: '/films?_rsc=abc' }, false],
  ['a prefetch of Next’s router', { headers: { 'next-router-prefetch': '1' } }, false],
])('%s: %s', (_, request, expected) => expect(asked(request)).toBe(expected))
