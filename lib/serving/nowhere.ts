import type { IncomingMessage } from 'node:http'
import { sessionCookie, unsealed } from '@/lib/accounts/sessions/cookie'
import { amendAnswer } from './faults/request-scope'

/** An address that no route but the member door’s last one takes. */
export const nowhere = '/nothing-here'

/** Whether a page for this request shows who is in, so that one prepared for everybody will not do. */
export function hasSession({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const name = `${sessionCookie()}=`
  const cookie = headers.cookie?.split(/;\s*/).find((one) => one.startsWith(name))
  return unsealed(cookie?.slice(name.length)) !== null
}

/** Next’s own `notFound` would answer with an empty page that only scripts fill. */
export const answerNotFound = (): void => amendAnswer({ status: 404 })
