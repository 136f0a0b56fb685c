import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { comeIn, placeOfRequest } from '@/lib/accounts/sessions/browser'
import { getViewer } from '@/lib/accounts/viewer'
import { Refusal } from '@/lib/refusal'
import { arrivalCookie, arrivalCookieOptions } from './arrivals'
import { arrive } from './arriving'
import { connect } from './connections'
import { type Errand, errandCookie, errandCookieOptions, readErrand } from './errand'
import { comeBackFrom } from './library'
import type { Provider } from './providers'

/** Somebody comes back from a provider: into a session, on to choosing a handle, or to what they connected. */
export async function comeBack(provider: Provider, query: Record<string, string>): Promise<never> {
  const jar = await cookies()
  const errand = readErrand(jar.get(errandCookie)?.value)
  const brought = Object.fromEntries(jar.getAll().map(({ name, value }) => [name, value]))
  const { identity, cookies: own } = await comeBackFrom(provider, query, brought)
  for (const { name, value, ...options } of own) jar.set(name, value, options)
  jar.set(errandCookie, '', { ...errandCookieOptions(), maxAge: 0 })
  if (!errand || !identity || errand.provider !== provider.id)
    return redirect(errand?.session === undefined ? '/sign-in?failed' : '/account/connections?told=failed')
  if (errand.session !== undefined) return redirect(await connecting(errand.session, identity))
  return goingIn(identity, errand)
}

async function connecting(session: number, identity: Parameters<typeof connect>[1]): Promise<string> {
  const viewer = await getViewer()
  // Another session than the one they left from proves nothing about it.
  if (viewer?.sessionId !== session) return '/sign-in?to=/account/connections'
  try {
    await connect(viewer, identity)
    return '/account/connections?told=connected'
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    return `/account/connections?told=${refusal.reason}`
  }
}

async function goingIn(identity: Parameters<typeof arrive>[0], { to }: Errand): Promise<never> {
  const arrived = await arrive(identity, await placeOfRequest())
  if ('opened' in arrived) return comeIn(arrived.opened, to)
  const jar = await cookies()
  jar.set(arrivalCookie, arrived.arrival, arrivalCookieOptions())
  return redirect('/sign-in/outside')
}
