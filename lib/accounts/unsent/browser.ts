import 'server-only'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { placeOfRequest } from '@/lib/accounts/sessions/browser'
import { cookieOptions } from '@/lib/accounts/sessions/cookie'
import { TOKEN_FORM } from '@/lib/accounts/tokens'
import { ownPath } from '@/lib/doors/own-path'
import type { Values } from '@/lib/form-state'
import { dropUnsent, findUnsent, keepUnsent, UNSENT_SECONDS } from './keeping'

const COOKIE = 'balcony-unsent'
/** The same where one signs in: with scripts the page one comes back to is part of the answer given there. */
const AT_DOOR = 'balcony-unsent-at-door'

/**
 * Leads who is signed out to the door, and from there back to the page they typed on. What they typed waits for
 * them: the cookie that finds it is sent with that page, and where one signs in, alone.
 */
export async function leadToDoor(typed: Values): Promise<void> {
  const token = await keepUnsent(typed, (await placeOfRequest()).address)
  if (!token) return
  const to = await pageOfRequest()
  const jar = await cookies()
  const path = new URL(to, 'http://localhost').pathname
  const options = { ...cookieOptions(), maxAge: UNSENT_SECONDS }
  jar.set(COOKIE, token, { ...options, path })
  jar.set(AT_DOOR, token, { ...options, path: '/sign-in' })
  redirect(`/sign-in/kept?to=${encodeURIComponent(to)}`)
}

/** What waits for this browser on this page, or null. */
export async function unsentOfRequest(): Promise<Values | null> {
  const token = await tokenOfRequest()
  return token ? findUnsent(token) : null
}

/** What was sent now waits no longer. */
export async function unsentArrived(sent: Values): Promise<void> {
  const token = await tokenOfRequest()
  if (token) await dropUnsent(token, sent)
}

async function tokenOfRequest(): Promise<string | null> {
  const jar = await cookies()
  const token = (jar.get(COOKIE) ?? jar.get(AT_DOOR))?.value ?? ''
  return TOKEN_FORM.test(token) ? token : null
}

/** The page a form stood on: our policy lets browsers say so to ourselves. */
async function pageOfRequest(): Promise<string> {
  const referrer = URL.parse((await headers()).get('referer') ?? '')
  return ownPath.parse(referrer && `${referrer.pathname}${referrer.search}`)
}
