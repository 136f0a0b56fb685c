import { TOKEN_FORM } from '@/lib/accounts/tokens'
import { isSigned, signature } from '@/lib/doors/signing'
import { siteOrigin } from '@/lib/site'

const PURPOSE = 'session'
const SIGNATURE_LENGTH = 22

export const isSecure = () => siteOrigin().startsWith('https:')

/** Over https the browser itself binds the cookie to this host (`__Host-`). */
export const sessionCookie = (): string => (isSecure() ? '__Host-balcony-session' : 'balcony-session')

/** How the cookie is set, and taken away again. */
export const cookieOptions = () =>
  ({ httpOnly: true, sameSite: 'lax', secure: isSecure(), path: '/' }) as const

/** A token as the cookie holds it: signed, so that made-up ones cost no look-up. */
export const sealed = (token: string): string => `${token}.${signature(PURPOSE, token, SIGNATURE_LENGTH)}`

/** The token in a cookie, or null for one we never set. */
export function unsealed(value: string | undefined): string | null {
  const [token = '', given = '', more] = value?.split('.') ?? []
  if (more !== undefined || !TOKEN_FORM.test(token) || given.length !== SIGNATURE_LENGTH) return null
  return isSigned(PURPOSE, token, given) ? token : null
}

/** The header that takes the cookie away. */
export const expiredCookie = (): string =>
  `${sessionCookie()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${isSecure() ? '; Secure' : ''}`
