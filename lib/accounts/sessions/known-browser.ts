import { makeToken, TOKEN_FORM } from '@/lib/accounts/tokens'
import { isSigned, signature } from '@/lib/doors/signing'
import { isSecure } from './cookie'

const PURPOSE = 'known browser'
const SIGNATURE_LENGTH = 22
/** Members who share a browser. */
const MOST = 5

/**
 * A cookie that opens nothing. It says of which members this browser was, so that strangers who try their
 * passwords do not lock them out, and goes only where one signs in.
 */
export const knownCookie = (): string => (isSecure() ? '__Secure-balcony-known' : 'balcony-known')

export const knownCookieOptions = () =>
  ({
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(),
    path: '/sign-in',
    maxAge: 365 * 86_400,
  }) as const

/** The cookie’s value once a member has signed in: a number of the browser’s own, and what we sign for each member. */
export function knowing(value: string | undefined, memberId: number): string {
  const { browser, signed } = partsOf(value)
  const own = signature(PURPOSE, `${memberId} ${browser}`, SIGNATURE_LENGTH)
  return [browser, own, ...signed.filter((other) => other !== own)].slice(0, MOST + 1).join('.')
}

/** What to count a member’s tries from this browser by, or null where they never signed in with it. */
export function knownBrowser(value: string | undefined, memberId: number): string | null {
  const { browser, signed } = partsOf(value)
  return signed.some((one) => isSigned(PURPOSE, `${memberId} ${browser}`, one)) ? browser : null
}

function partsOf(value = ''): { browser: string; signed: string[] } {
  const [browser = '', ...signed] = value.split('.')
  if (!TOKEN_FORM.test(browser)) return { browser: makeToken(), signed: [] }
  return { browser, signed: signed.filter((one) => one.length === SIGNATURE_LENGTH).slice(0, MOST) }
}
