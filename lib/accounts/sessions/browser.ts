import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { addressHeader } from '@/lib/serving/caller'
import { amendAnswer } from '@/lib/serving/faults/request-scope'
import { cookieOptions, sealed, sessionCookie, unsealed } from './cookie'
import { knowing, knownCookie, knownCookieOptions } from './known-browser'
import { endSession, type Opened, type Place } from './sessions'

/** The browser’s back button would else bring back pages of the other door. */
const leaveOtherDoor = () => amendAnswer({ headers: { 'clear-site-data': '"cache"' } })

/** Where the current request comes from. */
export async function placeOfRequest(): Promise<Place> {
  const asked = await headers()
  const known = (await cookies()).get(knownCookie())?.value
  return { userAgent: asked.get('user-agent'), address: asked.get(addressHeader), known }
}

/**
 * Gives this browser a session, ends the one it had, and goes on: to `to`, or by way of the second factor.
 * The end of every way in.
 */
export async function comeIn({ token, expiresAt, factorDue, memberId }: Opened, to: string): Promise<never> {
  await endCurrent()
  const jar = await cookies()
  jar.set(sessionCookie(), sealed(token), { ...cookieOptions(), expires: expiresAt })
  jar.set(knownCookie(), knowing(jar.get(knownCookie())?.value, memberId), knownCookieOptions())
  leaveOtherDoor()
  return redirect(factorDue ? `/sign-in/second-factor?to=${encodeURIComponent(to)}` : to)
}

/** Ends this browser’s session, here and in the database. */
export async function forgetSession(): Promise<void> {
  await endCurrent()
  const jar = await cookies()
  jar.set(sessionCookie(), '', { ...cookieOptions(), maxAge: 0 })
  leaveOtherDoor()
}

async function endCurrent(): Promise<void> {
  const token = unsealed((await cookies()).get(sessionCookie())?.value)
  if (token) await endSession(token)
}
