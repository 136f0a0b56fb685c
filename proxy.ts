import { type NextRequest, NextResponse } from 'next/server'
import { livelyPolicy } from '@/lib/doors/kept/policies'

/**
 * Gives pages rendered for one request their policy, with a nonce that Next puts on its scripts.
 * Kept pages do not pass here; theirs comes with them from the cache handler.
 */
export function proxy(request: NextRequest) {
  // Next's own tools while developing need what the policy forbids.
  if (process.env.NODE_ENV === 'development') return NextResponse.next()
  const policy = livelyPolicy(btoa(crypto.randomUUID()))
  const headers = new Headers(request.headers)
  // Next reads the nonce from here.
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** Every dynamic page, and no other. Next reads this list while building, so it stays literal. */
export const config = { matcher: ['/search', '/films/filter'] }
