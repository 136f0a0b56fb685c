import type { IncomingMessage } from 'node:http'

/** Session cookies of the member door; with one of them a request is not answered from kept pages. */
const sessionCookies: readonly string[] = []

/** Set by Next's router in the browser: it wants data, not a page. */
const routerHeaders = ['rsc', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-action'] as const

/** Whether an anonymous reader asks for a page, which a kept one may answer. */
export function isAtPublicDoor({ method, headers, url = '' }: IncomingMessage): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  if (routerHeaders.some((name) => headers[name] !== undefined)) return false
  if (/[?&]_rsc=/.test(url)) return false
  const { cookie } = headers
  return !cookie || !sessionCookies.some((name) => cookie.includes(`${name}=`))
}
