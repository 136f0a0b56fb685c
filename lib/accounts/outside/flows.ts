import type { OAuthConfig } from 'next-auth/providers/oauth'
import { z } from 'zod'
import type { Provider } from './providers'

type Said = Record<string, unknown>

/** How the library is to ask each provider: with state and PKCE, and a nonce where there is an ID token. */
export function flowOf({ id, name, issuer, clientId, clientSecret }: Provider): OAuthConfig<Said> {
  const common = {
    id,
    name,
    type: 'oauth',
    clientId,
    clientSecret,
    profile: (said: Said) => ({ id: String(said.sub) }),
    httpOptions: { timeout: 5_000 },
  } as const
  return id === 'github' ? { ...common, ...github } : { ...common, ...openid(issuer) }
}

function openid(issuer: string): Partial<OAuthConfig<Said>> {
  return {
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    authorization: { params: { scope: 'openid email profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    userinfo: {
      // Providers differ in which of the two has the address.
      async request({ client, tokens }) {
        const asked = client.issuer.metadata.userinfo_endpoint ? await client.userinfo(tokens as never) : {}
        return { ...asked, ...(tokens as { claims(): Said }).claims() }
      },
    },
  }
}

const account = z.object({ id: z.number(), login: z.string() })
const addresses = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }))

const github: Partial<OAuthConfig<Said>> = {
  issuer: 'https://github.com/login/oauth',
  authorization: {
    url: 'https://github.com/login/oauth/authorize',
    params: { scope: 'read:user user:email' },
  },
  token: 'https://github.com/login/oauth/access_token',
  checks: ['pkce', 'state'],
  userinfo: {
    url: 'https://api.github.com/user',
    async request({ client, tokens }) {
      const token = tokens.access_token ?? ''
      const { id, login } = account.parse(await client.userinfo(token))
      const answer = await fetch('https://api.github.com/user/emails', {
        headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
        signal: AbortSignal.timeout(5_000),
      })
      const primary = answer.ok
        ? addresses.parse(await answer.json()).find((address) => address.primary)
        : undefined
      return {
        sub: String(id),
        preferred_username: login,
        email: primary?.email,
        email_verified: primary?.verified,
      }
    },
  },
}
