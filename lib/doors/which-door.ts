import type { IncomingMessage } from 'node:http'

/** How the session cookie's name ends, with `__Host-` before it over https; who has it is not answered from kept pages. */
const sessionCookie = 'balcony-session='

/** Set by Next's router in the browser: it wants data, not a page. */
const routerHeaders = ['rsc', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-action'] as const

/** Whether an anonymous reader asks for a page, which a kept one may answer. */
export function isAtPublicDoor({ method, headers, url = '' }: IncomingMessage): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  if (routerHeaders.some((name) => headers[name] !== undefined)) return false
  if (/[?&]_rsc=/.test(url)) return false
  const { cookie } = headers
  return !cookie?.includes(sessionCookie)
}

/**
 * Addresses that are rendered for one request whoever asks, so that they have no kept page; written as Next writes
 * routes. What ends in `[[...below]]` is so with all that lies below it.
 */
const memberAddresses = [
  '/search',
  '/films/filter',
  '/films/new',
  '/films/[slug]/rate',
  '/films/[slug]/keep',
  '/films/[slug]/review',
  '/films/[slug]/suggest/[[...below]]',
  '/lists/new',
  '/members/[handle]/lists/[slug]/edit',
  '/comments/on/[kind]/[id]',
  '/comments/[id]/edit',
  '/sign-in/[[...below]]',
  '/sign-up/[[...below]]',
  '/confirm-email/[[...below]]',
  '/reset-password/[[...below]]',
  '/become-owner/[[...below]]',
  '/account/[[...below]]',
  '/feed/[[...below]]',
  '/notifications/[[...below]]',
  '/administration/[[...below]]',
  '/moderation/[[...below]]',
  '/desk/[[...below]]',
  '/report/[[...below]]',
]

// Put together once, since every request is asked.
const memberAddress = new RegExp(
  `^(?:${memberAddresses
    .map((address) => address.replace('/[[...below]]', '(?:/.*)?').replaceAll(/\[\w+\]/g, '[^/]+'))
    .join('|')})$`,
)

export const isMemberAddress = (path: string): boolean => memberAddress.test(path)

/** Where the member door's route for an address lies. */
export const memberPath = (path: string): string => (path === '/' ? '/member' : `/member${path}`)
