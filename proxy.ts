import { type NextRequest, NextResponse } from 'next/server'
import { providerOrigins } from '@/lib/accounts/outside/providers'
import { expiredCookie, sessionCookie, unsealed } from '@/lib/accounts/sessions/cookie'
import { livelyPolicy } from '@/lib/doors/kept/policies'
import { isOwnOrigin, needsNoOrigin } from '@/lib/doors/origin'
import { isMemberAddress, memberPath } from '@/lib/doors/which-door'

/**
 * Which door a request takes. Who has a session cookie that we sealed, whoever writes, and whoever asks for an
 * address that is rendered for one request anyway, goes to the member door; all others to kept pages. No database
 * is asked here: whether a session still lives its pages find out.
 */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  if (/^\/member(\/|$)/.test(pathname)) return new NextResponse(null, { status: 404 })
  const writes = request.method !== 'GET' && request.method !== 'HEAD'
  if (writes && !needsNoOrigin(pathname) && !isOwnOrigin(request.headers.get('origin')))
    return new NextResponse(null, { status: 403 })
  const cookie = request.cookies.get(sessionCookie())?.value
  const isSealed = unsealed(cookie) !== null
  // Handlers are the same at either door.
  const handled = /^\/(api|sitemaps)\//.test(pathname)
  const answer =
    !handled && (isSealed || writes || isMemberAddress(pathname)) ? memberDoor(request) : NextResponse.next()
  // A forged cookie is not asked about twice.
  if (cookie !== undefined && !isSealed) answer.headers.append('set-cookie', expiredCookie())
  return answer
}

function memberDoor(request: NextRequest): NextResponse {
  const url = request.nextUrl.clone()
  url.pathname = memberPath(url.pathname)
  // Next's own tools while developing need what the policy forbids.
  if (process.env.NODE_ENV === 'development') return NextResponse.rewrite(url)
  // Where one leaves for another site's sign-in, forms may lead there.
  const leads = /^\/(sign-in|sign-up|account)(\/|$)/.test(request.nextUrl.pathname) ? providerOrigins() : []
  const policy = livelyPolicy(btoa(crypto.randomUUID()), leads)
  const headers = new Headers(request.headers)
  // Next reads the nonce from here.
  headers.set('content-security-policy', policy)
  const answer = NextResponse.rewrite(url, { request: { headers } })
  answer.headers.set('content-security-policy', policy)
  return answer
}

/** Next reads this list while building, so it stays literal. A test holds it together with `isMemberAddress`. */
export const config = {
  matcher: [
    '/search',
    '/films/filter',
    '/films/new',
    '/films/:slug/rate',
    '/films/:slug/review',
    '/films/:slug/suggest/:path*',
    '/comments/on/:kind/:id',
    '/comments/:id/edit',
    '/films/:slug/keep',
    '/lists/new',
    '/members/:handle/lists/:slug/edit',
    '/sign-in/:path*',
    '/sign-up/:path*',
    '/confirm-email/:path*',
    '/reset-password/:path*',
    '/become-owner/:path*',
    '/account/:path*',
    '/feed/:path*',
    '/notifications/:path*',
    '/administration/:path*',
    '/moderation/:path*',
    '/desk/:path*',
    '/report/:path*',
    // Pages, for who has the cookie; what has a dot in its name is a file, the same for everybody.
    { source: '/((?!_next/|.*\\.).*)', has: [{ type: 'cookie', key: 'balcony-session' }] },
    { source: '/((?!_next/|.*\\.).*)', has: [{ type: 'cookie', key: '__Host-balcony-session' }] },
    // Every write: forms and scripts say what they send.
    { source: '/((?!_next/static/).*)', has: [{ type: 'header', key: 'content-type' }] },
    { source: '/((?!_next/static/).*)', has: [{ type: 'header', key: 'next-action' }] },
  ],
}
