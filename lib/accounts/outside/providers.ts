import { environment } from '@/lib/env'

export type ProviderId = 'github' | 'google' | 'oidc'

/** Who else may say who somebody is. */
export interface Provider {
  id: ProviderId
  /** On the button. */
  name: string
  /** What their accounts are kept by, so that another issuer’s never pass for theirs. */
  issuer: string
  clientId: string
  clientSecret: string
}

/** The providers whose settings are there. */
export function listProviders(): Provider[] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET, ...set } = environment()
  const { OIDC_ISSUER, OIDC_ID, OIDC_SECRET, OIDC_NAME } = set
  const issuer = OIDC_ISSUER?.replace(/\/$/, '')
  return [
    made('github', 'GitHub', 'https://github.com', GITHUB_ID, GITHUB_SECRET),
    made('google', 'Google', 'https://accounts.google.com', GOOGLE_ID, GOOGLE_SECRET),
    made('oidc', OIDC_NAME ?? (issuer ? new URL(issuer).hostname : ''), issuer, OIDC_ID, OIDC_SECRET),
  ].filter((provider) => provider !== null)
}

function made(id: ProviderId, name: string, issuer?: string, clientId?: string, clientSecret?: string) {
  return issuer && clientId && clientSecret ? { id, name, issuer, clientId, clientSecret } : null
}

export const findProvider = (id: string): Provider | undefined =>
  listProviders().find((provider) => provider.id === id)

/** Where forms may lead, on the pages with a way out to them. */
export const providerOrigins = (): string[] => [
  ...new Set(listProviders().map(({ issuer }) => new URL(issuer).origin)),
]
