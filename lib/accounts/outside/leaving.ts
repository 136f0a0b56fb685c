import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { householdOf } from '@/lib/accounts/sessions/place'
import type { Place } from '@/lib/accounts/sessions/sessions'
import { signInFromAddress } from '@/lib/limits/limits'
import { spend } from '@/lib/limits/spending'
import { Refusal } from '@/lib/refusal'
import { type Errand, errandCookie, errandCookieOptions, writtenErrand } from './errand'
import { leaveFor } from './library'
import { findProvider } from './providers'

/** Sends this browser to a provider, with what to know it by when it comes back. */
export async function leave(errand: Omit<Errand, 'until'>, { address }: Place): Promise<never> {
  const provider = findProvider(errand.provider)
  if (!provider) throw new Refusal('unknown', 'Nobody signs in here that way.')
  await spend(signInFromAddress, householdOf(address))
  const { location, cookies: own } = await leaveFor(provider)
  if (!location)
    throw new Refusal(
      'away',
      `${provider.name} does not answer. Please try again in a while, or another way.`,
    )
  const jar = await cookies()
  for (const { name, value, ...options } of own) jar.set(name, value, options)
  jar.set(errandCookie, writtenErrand(errand), errandCookieOptions())
  return redirect(location)
}
