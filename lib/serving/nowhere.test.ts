import { beforeEach, expect, it } from 'vitest'
import { sealed } from '@/lib/accounts/sessions/cookie'
import { handOn } from '@/lib/env'
import { hasSession } from './nowhere'

const token = 'x'.repeat(43)

beforeEach(() =>
  handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise', APP_URL: '', PORT: '3000' }),
)

it.each([
  ['no cookie', () => undefined, false],
  ['ours', () => `theme=dark; balcony-session=${sealed(token)}; a=b`, true],
  ['a forged one', () => `balcony-session=${token}.${'y'.repeat(22)}`, false],
  ['one of another name', () => `not-balcony-session=${sealed(token)}`, false],
])('tells a session by %s', (_, cookie, expected) => {
  const said = cookie()
  expect(hasSession({ headers: said ? { cookie: said } : {} })).toBe(expected)
})
