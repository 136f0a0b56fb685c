import { knownBrowser } from '@/lib/accounts/sessions/known-browser'
import { householdOf } from '@/lib/accounts/sessions/place'
import type { Place } from '@/lib/accounts/sessions/sessions'
import {
  type Limit,
  signInByName,
  signInByStrangers,
  signInFromAddress,
  signInFromKnown,
} from '@/lib/limits/limits'

/**
 * What a try to sign in counts against. Strangers are counted by the name they say, so that it makes no difference
 * whether there is such an account, or which handle and which address are one’s. A browser the account was signed in
 * with before has an allowance of its own: whoever locks strangers out does not lock its owner out.
 */
export function triesOf(
  name: string,
  member: { id: number } | null,
  { address, known }: Place,
): [Limit, string][] {
  const household = householdOf(address)
  const browser = member && knownBrowser(known, member.id)
  if (member && browser) return [[signInFromKnown, `${member.id} ${browser}`]]
  return [
    [signInFromAddress, household],
    [signInByName, `${name} ${household}`],
    [signInByStrangers, name],
  ]
}
