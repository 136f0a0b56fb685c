import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { NextApiRequest, NextApiResponse } from 'next'
import { NextResponse } from 'next/server'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import { isSecure } from '@/lib/accounts/sessions/cookie'
import { signature } from '@/lib/doors/signing'
import { handOn } from '@/lib/env'
import { log } from '@/lib/log'
import { siteOrigin } from '@/lib/site'
import { type Identity, identityOf } from './asking'
import { flowOf } from './flows'
import { listProviders, type Provider } from './providers'

/** What next-auth answers: where to go, and what to keep until then. */
interface Answer {
  location: string | null
  cookies: ReturnType<NextResponse['cookies']['getAll']>
}

const CSRF = 'balcony-outside-csrf'
/** The cookies of a flow on its way; all others next-auth would set are none of ours. */
const kept = ['state', 'pkceCodeVerifier', 'nonce'] as const
const cookieOf = (name: string) => `balcony-outside-${name.toLowerCase()}`
/** What the callback below answers, since we make the session. */
const DONE = '/done'

function optionsOf(signIn: (account: { provider: string }, said: unknown) => void): NextAuthOptions {
  const options = {
    httpOnly: true,
    sameSite: 'lax',
    path: '/api/auth',
    secure: isSecure(),
    maxAge: 900,
  } as const
  const cookies = Object.fromEntries(kept.map((name) => [name, { name: cookieOf(name), options }]))
  return {
    providers: listProviders().map(flowOf),
    secret: signature('outside', 'next-auth', 43),
    session: { strategy: 'database' },
    useSecureCookies: isSecure(),
    cookies: { ...cookies, csrfToken: { name: CSRF, options } },
    callbacks: {
      signIn({ account, profile }) {
        if (account) signIn(account, profile)
        return DONE
      },
    },
    logger: {
      // Its details hold addresses.
      error: (code) => log.warn({ code }, 'signing in elsewhere'),
      warn() {},
      debug() {},
    },
  }
}

/** The way to a provider, or null where it cannot be asked; and the cookies to know its answer by. */
export async function leaveFor({ id }: Provider): Promise<Answer> {
  const csrfToken = randomBytes(32).toString('hex')
  const options = optionsOf(() => {})
  const seal = createHash('sha256').update(`${csrfToken}${options.secret}`).digest('hex')
  const answer = await asked(
    {
      method: 'POST',
      query: { nextauth: ['signin', id] },
      body: { csrfToken, callbackUrl: siteOrigin() },
      cookies: { [CSRF]: `${csrfToken}|${seal}` },
    },
    options,
  )
  // Failing, it leads to a page of its own.
  return answer.location?.startsWith(siteOrigin()) ? { ...answer, location: null } : answer
}

/** Who came back from a provider, or null where that failed, whyever. */
export async function comeBackFrom(
  provider: Provider,
  query: Record<string, string>,
  cookies: Record<string, string>,
): Promise<{ identity: Identity | null; cookies: Answer['cookies'] }> {
  const proved: Identity[] = []
  const options = optionsOf((account, said) => {
    if (account.provider === provider.id) proved.push(identityOf(provider, said))
  })
  const asking = { method: 'GET', query: { ...query, nextauth: ['callback', provider.id] }, cookies }
  const answer = await asked(asking, options)
  return { identity: (answer.location === DONE && proved[0]) || null, cookies: answer.cookies }
}

/** Lets next-auth answer into our hands. */
async function asked(request: object, options: NextAuthOptions): Promise<Answer> {
  // It reads its own address from nowhere else.
  handOn({ NEXTAUTH_URL: siteOrigin() })
  const headers = new Map<string, string | string[]>()
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name),
    setHeader: (name: string, value: string | string[]) => {
      headers.set(name, value)
      return response
    },
    end() {},
    json() {},
    send() {},
  }
  const library = 'default' in NextAuth ? (NextAuth.default as typeof NextAuth) : NextAuth
  await library(
    { headers: {}, ...request } as NextApiRequest,
    response as unknown as NextApiResponse,
    options,
  )
  const set = [headers.get('Set-Cookie') ?? []]
    .flat()
    .map((cookie): [string, string] => ['set-cookie', cookie])
  const cookies = new NextResponse(null, { headers: set }).cookies.getAll()
  const names = kept.map(cookieOf)
  return {
    location: String(headers.get('Location') ?? '') || null,
    cookies: cookies.filter(({ name }) => names.includes(name)),
  }
}
