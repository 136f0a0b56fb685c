import { median } from '@/e2e/bench/measuring/statistics'
import { askForLink } from '@/lib/accounts/mailed-links'
import { signIn } from '@/lib/accounts/signing-in'
import { signUp } from '@/lib/accounts/signing-up'
import { Refusal } from '@/lib/refusal'
import { makeMember, PASSWORD } from '@/lib/testing/members'
import { layTables } from './laying'
import type { Ground, Proof } from './proof'

const TRIES = 500
/** So many that no limit per name or address is met. */
const NAMES = 120
/** Letters for links and for signing up go to addresses of their own. */
const APART = NAMES

/** Whether an account exists shows in no time: at signing in, asking for a link and signing up. */
export const sameTime: Proof = { name: 'same-time', run }

async function run({ databaseUrl, seconds }: Ground) {
  const tries = seconds < 60 ? 60 : TRIES
  await layTables(databaseUrl)
  const { passwordHash } = await makeMember()
  const known = Array.from({ length: 2 * NAMES }, (_, n) => `known${lettersOf(n)}`)
  for (const handle of known) await makeMember({ handle, passwordHash })
  const name = (n: number, isKnown: boolean, apart = 0) =>
    `${isKnown ? 'known' : 'other'}${lettersOf((n % NAMES) + apart)}`
  const found = {
    'signing in': await ratioOf(tries, (n, isKnown) =>
      signIn({ name: name(n, isKnown), password: 'a wrong password' }, from(n)),
    ),
    'asking for a link': await ratioOf(tries, (n, isKnown) =>
      askForLink('resetPassword', `${name(n, isKnown)}@example.org`, from(n)),
    ),
    'signing up': await ratioOf(tries, (n, isKnown) => {
      const email = `${name(n, isKnown, APART)}@example.org`
      return signUp(
        { handle: `new${isKnown ? 'a' : 'b'}${lettersOf(n)}`, email, password: PASSWORD, invitation: '' },
        from(n),
      )
    }),
  }
  return Object.entries(found).flatMap(([what, { medians, apart }]) => [
    { what: `${what}, account known`, value: medians.known, unit: 'ms' },
    { what: `${what}, account unknown`, value: medians.unknown, unit: 'ms' },
    { what: `${what}, how far apart`, value: apart, unit: '%', aim: { most: 5 } },
  ])
}

/** Medians of tries in turn, known first and unknown first by turns, so that nothing but the account differs. */
async function ratioOf(tries: number, tried: (n: number, isKnown: boolean) => Promise<unknown>) {
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let n = -20; n < tries; n++)
    for (const isKnown of n % 2 ? [true, false] : [false, true]) {
      const since = performance.now()
      await tried(n + 20, isKnown).catch((error) => {
        if (!(error instanceof Refusal) || error.reason !== 'unknown') throw error
      })
      // The first warm things up.
      if (n >= 0) times[isKnown ? 'known' : 'unknown'].push(performance.now() - since)
    }
  const medians = { known: median(times.known), unknown: median(times.unknown) }
  return { medians, apart: Math.abs(medians.known / medians.unknown - 1) * 100 }
}

/** A number in letters that look like no digit, so that no two handles look alike. */
const lettersOf = (n: number): string =>
  [...String(n).padStart(4, '0')].map((digit) => 'abdefghmsw'[Number(digit)]).join('')

/** Another household each time. */
const from = (n: number) => ({ userAgent: 'Firefox', address: `10.1.${n >> 8}.${n & 255}` })
