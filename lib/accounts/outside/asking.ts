import { z } from 'zod'
import type { Provider } from './providers'

/** What a provider says of somebody, as far as we want to know it. */
export interface Identity {
  provider: Provider
  /** The provider’s own, lasting name for them. */
  subject: string
  /** What they know their account by. */
  label: string | null
  /** Null unless the provider says that it is theirs. */
  email: string | null
}

const claims = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().max(254).nullish(),
  email_verified: z.union([z.boolean(), z.stringbool()]).nullish(),
  preferred_username: z.string().nullish(),
})

/** Reads what came back; whatever has another form throws. */
export function identityOf(provider: Provider, said: unknown): Identity {
  const { sub, email, email_verified, preferred_username } = claims.parse(said)
  const label = (preferred_username || email || null)?.slice(0, 100) ?? null
  return { provider, subject: sub, label, email: (email_verified && email) || null }
}
