import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** What the provider knows of an account. */
interface Person {
  email?: string
  email_verified?: boolean
  preferred_username?: string
}

interface Asked {
  oidc: { provider: Provider; client: { clientId: string }; session: { accountId: string } }
}

export const CLIENT = { id: 'balcony', secret: 'a secret of thirty-two characters or more' }

/**
 * A real OpenID Connect provider on this machine, for the site it is told to serve. Whoever says who they are is believed, and may
 * also cancel; what else is known of them stands in `people`.
 */
export async function openProvider(people = new Map<string, Person>()) {
  let listener: RequestListener = () => {}
  const server = createServer((request, response) => listener(request, response))
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const serve = (site: string) => {
    const provider = new Provider(issuer, configurationOf(site, people))
    const answer = provider.callback()
    listener = (request, response) => {
      if (!request.url?.startsWith('/interaction/')) return void answer(request, response)
      if (request.method !== 'POST') return void response.setHeader('content-type', 'text/html').end(page)
      void bodyOf(request).then((form) => {
        const denied = { error: 'access_denied', error_description: 'They cancelled.' }
        const login = { accountId: form.get('who') ?? '' }
        return provider.interactionFinished(request, response, form.has('cancel') ? denied : { login })
      })
    }
  }
  const close = () => new Promise<void>((done) => void server.close(() => done()).closeAllConnections())
  return { issuer, people, serve, close }
}

function configurationOf(site: string, people: Map<string, Person>) {
  return {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${site}/api/auth/callback/oidc`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['preferred_username'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    cookies: { keys: ['a key for tests'] },
    interactions: { url: (_asked: Asked, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_asked: Asked, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, ...people.get(sub) }),
    }),
    async loadExistingGrant({ oidc: { provider, client, session } }: Asked) {
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  }
}

const page = `<!DOCTYPE html><html lang="en"><title>Provider</title><h1>Who are you?</h1>
<form method="post"><label>Name <input name="who"></label>
<button>That is me</button><button name="cancel" value="yes">Cancel</button></form></html>`

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return new URLSearchParams(Buffer.concat(chunks).toString())
}
