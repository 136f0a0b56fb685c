import type { IncomingMessage } from 'node:http'
import type { KeptPage } from '@/lib/doors/kept/kept-pages'
import { freshPage } from '@/lib/doors/kept/public-door'
import { isAtPublicDoor } from '@/lib/doors/which-door'
import { Sendable } from './sendable'

const sendables = new WeakMap<KeptPage, Sendable>()

/** Addresses that Next reads as they are written; any other spelling goes to Next first. */
const plainPath = /^\/[\w./~-]*$/

export function pathOf(request: IncomingMessage): string {
  const url = request.url ?? '/'
  const query = url.indexOf('?')
  return query < 0 ? url : url.slice(0, query)
}

/** The answer from memory, if the reader asks for a kept page that may still be shown. */
export function keptAnswer(request: IncomingMessage): Sendable | null {
  if (!isAtPublicDoor(request)) return null
  const path = pathOf(request)
  if (!plainPath.test(path)) return null
  const page = freshPage(path)
  return page ? (sendables.get(page) ?? prepare(page)) : null
}

function prepare(page: KeptPage): Sendable | null {
  const { value } = page.stored
  if (value?.kind !== 'APP_PAGE' && value?.kind !== 'APP_ROUTE') return null
  if ((value.status ?? 200) !== 200) return null
  const { 'x-next-cache-tags': _tags, 'x-nextjs-stale-time': _stale, ...headers } = value.headers ?? {}
  const type = value.kind === 'APP_PAGE' ? { 'content-type': 'text/html; charset=utf-8' } : {}
  const body = value.kind === 'APP_PAGE' ? Buffer.from(value.html) : value.body
  const sendable = new Sendable(200, { ...type, ...headers }, body)
  sendables.set(page, sendable)
  return sendable
}
