import { afterAll, beforeAll, beforeEach } from 'vitest'
import { signInOutsideAction, takeSeatAction } from '@/lib/accounts/outside/actions'
import { findProvider } from '@/lib/accounts/outside/providers'
import { comeBack } from '@/lib/accounts/outside/returning'
import { sealed, unsealed } from '@/lib/accounts/sessions/cookie'
import { getSession } from '@/lib/accounts/sessions/sessions'
import { prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { asking, cookieNow, GoesOn, submit } from '@/lib/testing/asking'
import { sessionOf } from '@/lib/testing/members'
import { CLIENT, openProvider } from './provider'
import { walkThrough } from './walking'

const origin = 'http://localhost:3000'

/** Call at the top of a test file: a provider of its own, set up in the environment, and an anonymous browser. */
export function freshProvider() {
  const people: Awaited<ReturnType<typeof openProvider>>['people'] = new Map()
  let provider: Awaited<ReturnType<typeof openProvider>>
  beforeAll(async () => {
    provider = await openProvider(people)
    provider.serve(origin)
  })
  afterAll(() => provider.close())
  beforeEach(() => {
    handOn({
      BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise',
      APP_URL: '',
      PORT: '3000',
      OIDC_ISSUER: provider.issuer,
      OIDC_ID: CLIENT.id,
      OIDC_SECRET: CLIENT.secret,
      OIDC_NAME: 'The Local',
    })
    asking({ origin })
  })
  return people
}

/** Where something goes on to, or what it says instead. */
export const goal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    (state) => JSON.stringify(state),
    (error) => (error instanceof GoesOn ? error.message : Promise.reject(error)),
  )

/** Opens the address that the provider sent back to. */
export async function back(url: string): Promise<string> {
  const provider = findProvider('oidc')
  if (!provider) throw new Error('no provider')
  return goal(comeBack(provider, Object.fromEntries(new URL(url).searchParams)))
}

export const leaving = (to = '/films') => goal(submit(signInOutsideAction, { provider: 'oidc', to }))

/** There and back again, as far as our own next page; without `who` they cancel. */
export const signInAs = async (who?: string, to?: string) => back(await walkThrough(await leaving(to), who))

/** Somebody with a seat they took by this way, in whose browser we are afterwards. */
export async function seated(people: ReturnType<typeof freshProvider>, who: string) {
  people.set(who, { email: `${who}@example.org`, email_verified: true, preferred_username: who })
  await signInAs(who)
  await goal(submit(takeSeatAction, { handle: who }))
  return prisma().member.findFirstOrThrow({ where: { handle: who } })
}

/** The handle of who is signed in with this browser. */
export async function memberNow(): Promise<string | null> {
  const token = unsealed(cookieNow())
  return token ? ((await getSession(token))?.member.handle ?? null) : null
}

export const anonymously = () => asking({ origin })

/** Makes this a signed-in member’s browser. */
export async function as(member: { id: number }): Promise<void> {
  asking({ origin, cookie: sealed(await sessionOf(member)) })
}
