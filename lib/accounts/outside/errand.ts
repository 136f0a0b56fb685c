import { z } from 'zod'
import { isSecure } from '@/lib/accounts/sessions/cookie'
import { ownPath } from '@/lib/doors/own-path'
import { isSigned, signature } from '@/lib/doors/signing'

const shape = z.object({
  provider: z.enum(['github', 'google', 'oidc']),
  /** Where to go on. */
  to: ownPath,
  /** The session an account is to be connected in; absent where somebody signs in. */
  session: z.number().int().optional(),
  until: z.number(),
})

/** Why somebody was sent to a provider, for when they come back. */
export type Errand = z.infer<typeof shape>

const PURPOSE = 'outside errand'
const MINUTES = 15

export const errandCookie = 'balcony-outside-errand'

export const errandCookieOptions = () =>
  ({ httpOnly: true, sameSite: 'lax', secure: isSecure(), path: '/api/auth', maxAge: MINUTES * 60 }) as const

/** An errand as its cookie holds it: signed, so that nobody is sent on one by somebody else. */
export function writtenErrand(errand: Omit<Errand, 'until'>, now = Date.now()): string {
  const text = Buffer.from(JSON.stringify({ ...errand, until: now + MINUTES * 60_000 })).toString('base64url')
  return `${text}.${signature(PURPOSE, text, 43)}`
}

/** The errand in a cookie, or null for one that we did not write or that is over. */
export function readErrand(value: string | undefined, now = Date.now()): Errand | null {
  const [text = '', signed = ''] = value?.split('.') ?? []
  if (signed.length !== 43 || !isSigned(PURPOSE, text, signed)) return null
  const { data } = shape.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()))
  return data && data.until > now ? data : null
}
