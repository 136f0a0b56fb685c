import { beforeEach, expect, it } from 'vitest'
import { handOn } from '@/lib/env'
import { identityOf } from './asking'
import { flowOf } from './flows'
import { findProvider, listProviders, providerOrigins } from './providers'

const none = { GITHUB_ID: '', GITHUB_SECRET: '', GOOGLE_ID: '', GOOGLE_SECRET: '' }
beforeEach(() => handOn({ ...none, OIDC_ISSUER: '', OIDC_ID: '', OIDC_SECRET: '', OIDC_NAME: '' }))

const both = { GITHUB_ID: 'an id', GITHUB_SECRET: 'a secret', GOOGLE_ID: 'an id', GOOGLE_SECRET: 'a secret' }

it('has none until one is set up', () => {
  expect(listProviders()).toEqual([])
  expect(findProvider('github')).toBeUndefined()
})

it('has those that are, each under its issuer', () => {
  handOn({ ...both, OIDC_ISSUER: 'https://id.example/realm/', OIDC_ID: 'x', OIDC_SECRET: 'y' })
  expect(listProviders().map(({ name, issuer }) => [name, issuer])).toEqual([
    ['GitHub', 'https://github.com'],
    ['Google', 'https://accounts.google.com'],
    ['id.example', 'https://id.example/realm'],
  ])
  expect(providerOrigins()).toContain('https://id.example')
})

it('asks each with state and PKCE, and for an ID token with a nonce', () => {
  handOn(both)
  const checks = listProviders().map((provider) => flowOf(provider).checks)
  expect(checks).toEqual([
    ['pkce', 'state'],
    ['pkce', 'state', 'nonce'],
  ])
})

it.each([
  [{ sub: 'x', email: 'a@b.example', email_verified: true }, 'a@b.example'],
  [{ sub: 'x', email: 'a@b.example', email_verified: 'true' }, 'a@b.example'],
  [{ sub: 'x', email: 'a@b.example', email_verified: false }, null],
  [{ sub: 'x', email: 'a@b.example', email_verified: 'false' }, null],
  [{ sub: 'x', email: 'a@b.example' }, null],
  [{ sub: 'x' }, null],
])('takes an address only where the provider vouches for it: %o', (said, email) => {
  handOn(both)
  const [provider] = listProviders()
  if (provider) expect(identityOf(provider, said)).toMatchObject({ subject: 'x', email })
  expect(provider).toBeDefined()
})

it('takes nobody without a name', () => {
  handOn(both)
  const [provider] = listProviders()
  if (provider) for (const sub of [undefined, '', null]) expect(() => identityOf(provider, { sub })).toThrow()
})
