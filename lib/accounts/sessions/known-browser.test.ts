import { beforeEach, expect, it } from 'vitest'
import { makeToken } from '@/lib/accounts/tokens'
import { handOn } from '@/lib/env'
import { knowing, knownBrowser, knownCookie, knownCookieOptions } from './known-browser'

beforeEach(() => handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise', APP_URL: '' }))

it('knows whose browser it was, and nobody else’s', () => {
  const value = knowing(undefined, 7)
  expect(knownBrowser(value, 7)).toBe(value.split('.')[0])
  expect(knownBrowser(value, 8)).toBeNull()
  expect(knownBrowser(undefined, 7)).toBeNull()
})

it('knows five who share it, the last ones', () => {
  let value: string | undefined
  for (let id = 1; id <= 6; id++) value = knowing(value, id)
  value = knowing(value, 6)
  expect([1, 2, 3, 4, 5, 6].map((id) => knownBrowser(value, id) !== null)).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
  ])
})

it('believes nothing that we did not sign', () => {
  const [browser = '', signed = ''] = knowing(undefined, 7).split('.')
  for (const forged of [
    browser,
    `${browser}.`,
    `${browser}.${'x'.repeat(22)}`,
    `${makeToken()}.${signed}`,
    '.',
  ])
    expect(knownBrowser(forged, 7)).toBeNull()
})

it('goes only where one signs in', () => {
  expect(knownCookie()).toBe('balcony-known')
  handOn({ APP_URL: 'https://films.example' })
  expect(knownCookie()).toBe('__Secure-balcony-known')
  expect(knownCookieOptions()).toMatchObject({ path: '/sign-in', httpOnly: true, secure: true })
})
