import type { Amendment } from '@/lib/serving/faults/request-scope'
import type { HeldAnswer } from './held-answer'

/** What Next answered, with what the code behind the page said about it. */
export function amended(held: HeldAnswer, { status, headers, expiredCookie }: Amendment): HeldAnswer {
  const set = [held.headers['set-cookie'] ?? []].flat().map(String)
  const name = expiredCookie?.slice(0, expiredCookie.indexOf('=') + 1)
  const expires = expiredCookie && name && !set.some((cookie) => cookie.startsWith(name))
  const cookies = expires ? [...set, expiredCookie] : set
  return {
    // A redirect stays one.
    status: held.status === 200 ? (status ?? 200) : held.status,
    headers: { ...held.headers, ...headers, ...(cookies.length > 0 && { 'set-cookie': cookies }) },
    body: held.body,
  }
}
