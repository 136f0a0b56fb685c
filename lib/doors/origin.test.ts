import { expect, it } from 'vitest'
import { handOn } from '@/lib/env'
import { isOwnOrigin, needsNoOrigin } from './origin'

it.each([
  ['http://localhost:3000', true],
  ['http://127.0.0.1:3000', true],
  ['http://[::1]:3000', true],
  ['http://localhost:3001', false],
  ['https://localhost:3000', false],
  ['http://evil.example:3000', false],
  ['http://localhost.evil.example:3000', false],
  ['null', false],
  ['', false],
  [null, false],
])('without APP_URL %s: %s', (origin, own) => {
  handOn({ APP_URL: '', PORT: '3000' })
  expect(isOwnOrigin(origin)).toBe(own)
})

it.each([
  ['https://films.example', true],
  ['https://films.example:444', false],
  ['http://films.example', false],
  ['http://localhost:3000', false],
  ['null', false],
  [null, false],
])('with APP_URL %s: %s', (origin, own) => {
  handOn({ APP_URL: 'https://films.example', PORT: '3000' })
  expect(isOwnOrigin(origin)).toBe(own)
})

it.each([
  ['/api/mail/stop/1a-aaaaaaaaaaaaaaaaaaaaaa', true],
  ['/api/mail/stop/1a-aaaaaaaaaaaaaaaaaaaaaa/', false],
  ['/api/mail/stop/1a-short', false],
  ['/api/mail/stop/../../account', false],
  ['/account/mail/stop/1a-aaaaaaaaaaaaaaaaaaaaaa', false],
  ['/api/auth/callback/oidc', false],
])('%s may be written to from anywhere: %s', (path, may) => expect(needsNoOrigin(path)).toBe(may))
