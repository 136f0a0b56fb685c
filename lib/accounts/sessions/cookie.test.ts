import { beforeEach, expect, it } from 'vitest'
import { makeToken } from '@/lib/accounts/tokens'
import { handOn } from '@/lib/env'
import { cookieOptions, expiredCookie, sealed, sessionCookie, unsealed } from './cookie'

beforeEach(() => handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise', APP_URL: '' }))

it('gives back the token we sealed, and no other', () => {
  const token = makeToken()
  const value = sealed(token)
  expect(unsealed(value)).toBe(token)
  const forged = [
    undefined,
    '',
    token,
    `${value}x`,
    `${value}.x`,
    `${makeToken()}.${value.split('.')[1]}`,
    `x${value}`,
  ]
  for (const other of forged) expect(unsealed(other)).toBeNull()
})

it('does not open what another installation sealed', () => {
  const value = sealed(makeToken())
  handOn({ BALCONY_SECRET: 'another-thirty-two-characters-of-noise' })
  expect(unsealed(value)).toBeNull()
})

it('is bound to its host over https', () => {
  expect([sessionCookie(), cookieOptions().secure]).toEqual(['balcony-session', false])
  handOn({ APP_URL: 'https://films.example' })
  expect([sessionCookie(), cookieOptions().secure]).toEqual(['__Host-balcony-session', true])
  expect(expiredCookie()).toMatch(
    /^__Host-balcony-session=; Path=\/; Max-Age=0; HttpOnly; SameSite=Lax; Secure$/,
  )
})
