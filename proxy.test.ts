import { NextRequest } from 'next/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { sealed } from '@/lib/accounts/sessions/cookie'
import { makeToken } from '@/lib/accounts/tokens'
import { handOn } from '@/lib/env'
import { proxy } from './proxy'

const origin = 'http://localhost:3000'
beforeEach(() =>
  handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise', APP_URL: '', PORT: '3000' }),
)

function passed(
  path: string,
  { cookie, ...init }: { cookie?: string; method?: string; headers?: object } = {},
) {
  const headers = { ...init.headers, ...(cookie && { cookie: `balcony-session=${cookie}` }) }
  const { status, headers: told } = proxy(new NextRequest(`${origin}${path}`, { ...init, headers }))
  const to = told.get('x-middleware-rewrite')
  return {
    status,
    to: to && new URL(to).pathname,
    policy: told.get('content-security-policy'),
    read: told.get('x-middleware-request-content-security-policy'),
    cookie: told.get('set-cookie'),
  }
}

describe('the member door', () => {
  it.each(['/', '/films/ballerina-2023', '/about'])('takes who has a sealed cookie: %s', (path) => {
    const { to, cookie } = passed(path, { cookie: sealed(makeToken()) })
    expect(to).toBe(`/member${path === '/' ? '' : path}`)
    expect(cookie).toBeNull()
  })

  it.each(['/api/auth/callback/oidc', '/sitemaps/1'])('has no handlers of its own: %s', (path) =>
    expect(passed(path, { cookie: sealed(makeToken()) }).to).toBeNull(),
  )

  it.each(['/search', '/sign-in'])('takes everybody to %s', (path) =>
    expect(passed(path).to).toBe(`/member${path}`),
  )

  it('gives a page its policy, and Next the same to find the nonce in', () => {
    const { policy, read } = passed('/search?q=a')
    expect(policy).toMatch(/script-src 'nonce-[\w+/=]{20,}' 'strict-dynamic'/)
    expect(read).toBe(policy)
    expect(passed('/search').policy).not.toBe(policy)
  })

  it.each(['/member', '/member/films/x'])('is not found at its inner address %s', (path) =>
    expect(passed(path, { cookie: sealed(makeToken()) }).status).toBe(404),
  )
})

it.each(['rubbish', `${'a'.repeat(43)}.${'b'.repeat(22)}`])(
  'a forged cookie is anonymous, and gone: %s',
  (cookie) => {
    const { to, policy, cookie: set } = passed('/films', { cookie })
    expect([to, policy]).toEqual([null, null])
    expect(set).toMatch(/^balcony-session=; Path=\/; Max-Age=0/)
  },
)

describe('a write', () => {
  const post = (headers: object) => passed('/films', { method: 'POST', headers })

  it.each([{}, { origin: 'null' }, { origin: 'http://evil.example' }, { origin: 'http://localhost:3001' }])(
    'from %j is refused',
    (headers) => expect(post(headers).status).toBe(403),
  )

  it.each([origin, 'http://127.0.0.1:3000'])('from %s goes to the member door', (own) =>
    expect(post({ origin: own }).to).toBe('/member/films'),
  )

  it('that stops letters comes from a mail program, without a page of ours, and no other does', () => {
    const token = `1a-${'a'.repeat(22)}`
    expect(passed(`/api/mail/stop/${token}`, { method: 'POST' })).toMatchObject({ status: 200, to: null })
    for (const path of [`/account/mail/stop/${token}`, '/api/mail/stop/x', '/api/auth/callback/oidc'])
      expect(passed(path, { method: 'POST' }).status).toBe(403)
  })
})
