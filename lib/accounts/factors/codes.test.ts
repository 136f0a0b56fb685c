import { generateSync } from 'otplib'
import { beforeEach, expect, it } from 'vitest'
import { handOn } from '@/lib/env'
import { newRecoveryCode, newSecret, recoveryHash, stepOf } from './codes'

beforeEach(() => handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise' }))

const now = new Date('2026-11-23T20:00:10Z')
const step = Math.floor(now.getTime() / 30_000)

it.each([
  [-2, null],
  [-1, step - 1],
  [0, step],
  [1, step + 1],
  [2, null],
])('takes the code of %s half minutes from now for that of %s', (away, expected) => {
  const secret = newSecret()
  const token = generateSync({ secret, epoch: now.getTime() / 1_000 + away * 30 })
  expect(stepOf(secret, token, now)).toBe(expected)
})

it('knows the code that the standard’s own table gives', () => {
  // RFC 6238, appendix B: the secret is "12345678901234567890", the last six digits of 94287082 at 59 seconds.
  expect(stepOf('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', '287082', new Date(59_000))).toBe(1)
})

it('makes recovery codes that can be read out, and typed in any way', () => {
  const codes = Array.from({ length: 50 }, newRecoveryCode)
  expect(new Set(codes).size).toBe(50)
  for (const code of codes) expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4}-){2}[0-9a-hjkmnp-tv-z]{4}$/)
  expect(recoveryHash(7, ' O1AB cdef-ghjk ')).toBe(recoveryHash(7, '0l4b-cdef-ghjk'.replace('4', 'a')))
  expect(recoveryHash(7, '01ab-cdef-ghjk')).not.toBe(recoveryHash(8, '01ab-cdef-ghjk'))
})
