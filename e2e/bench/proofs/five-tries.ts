import { signIn } from '@/lib/accounts/signing-in'
import { Refusal, TooOften } from '@/lib/refusal'
import { makeMember } from '@/lib/testing/members'
import { layTables } from './laying'
import type { Ground, Proof } from './proof'

const AT_ONCE = 200

/** Of two hundred who try one name at once from one household, five reach the password. */
export const fiveTries: Proof = { name: 'five-tries', run }

async function run({ databaseUrl }: Ground) {
  await layTables(databaseUrl)
  const { handle, email } = await makeMember()
  const place = { userAgent: 'Firefox', address: '10.2.0.1' }
  const names = { 'a handle': handle, 'an address': email, 'a name nobody has': 'nobody-here' }
  const figures = []
  for (const [what, name] of Object.entries(names)) {
    const tries = await Promise.allSettled(
      Array.from({ length: AT_ONCE }, (_, n) =>
        // Each name in a household of its own: the household has a limit too.
        signIn({ name, password: `wrong ${n}` }, { ...place, address: `10.2.0.${name.length}` }),
      ),
    )
    const reasons = tries.map((one) => (one.status === 'rejected' ? one.reason : null))
    const reached = reasons.filter((one) => one instanceof Refusal && one.reason === 'unknown').length
    const turnedAway = reasons.filter((one) => one instanceof TooOften).length
    figures.push(
      { what: `${what}: reached the password`, value: reached, aim: { least: 5, most: 5 } },
      { what: `${what}: turned away`, value: turnedAway, aim: { least: AT_ONCE - 5, most: AT_ONCE - 5 } },
    )
  }
  return figures
}
