import 'server-only'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { expiredCookie, sessionCookie, unsealed } from '@/lib/accounts/sessions/cookie'
import { findSession, type getSession } from '@/lib/accounts/sessions/sessions'
import { markNothing } from '@/lib/doors/tags'
import { amendAnswer } from '@/lib/serving/faults/request-scope'

/** Whoever makes this request, as the database has them now. A role is never read from the cookie. */
export type Viewer = NonNullable<Awaited<ReturnType<typeof getSession>>>['member'] & {
  sessionId: number
  /** When they last showed who they are. */
  freshAt: Date
}

/**
 * The viewer of this request, or null; asked for once per rendering. A cookie that leads nowhere any more is
 * taken away; a database that is away is a fault, never “signed out”.
 */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  markNothing()
  const value = (await cookies()).get(sessionCookie())?.value
  const token = unsealed(value)
  const session = token ? await findSession(token) : null
  if (value !== undefined && !session) amendAnswer({ expiredCookie: expiredCookie() })
  // Who has shown one proof of two reads as anybody does.
  if (session?.factorDue) return null
  return session && { ...session.member, sessionId: session.id, freshAt: session.freshAt }
})
