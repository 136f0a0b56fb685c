import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import { handOn } from '@/lib/env'
import { seal, unseal } from './sealing'

beforeEach(() => handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise' }))

it('gives back what was sealed, and seals nothing twice alike', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1 }), (secret, member) => {
      expect(unseal(seal(secret, member), member)).toBe(secret)
      expect(seal(secret, member)).not.toEqual(seal(secret, member))
    }),
    { numRuns: 50 },
  )
})

it('gives nothing to another member, to another installation, or for a changed byte', () => {
  const sealed = seal('ABCDEFGHIJKLMNOP', 7)
  expect(() => unseal(sealed, 8)).toThrow()
  for (const at of [0, 12, sealed.length - 1])
    expect(() => unseal(sealed.with(at, (sealed[at] ?? 0) ^ 1), 7)).toThrow()
  handOn({ BALCONY_SECRET: 'another-thirty-two-characters-of-noise' })
  expect(() => unseal(sealed, 7)).toThrow()
})
