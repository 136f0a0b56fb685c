import { beforeAll, expect, it } from 'vitest'
import { handOn } from '@/lib/env'
import { isSigned, signature } from './signing'

beforeAll(() => handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise' }))

it('knows its own hand, for its own purpose and text', () => {
  const given = signature('seat', '14', 22)
  expect(given).toHaveLength(22)
  expect(isSigned('seat', '14', given)).toBe(true)
  expect(isSigned('seat', '15', given)).toBe(false)
  expect(isSigned('row', '14', given)).toBe(false)
})

it('is another under another secret', () => {
  const given = signature('seat', '14', 22)
  handOn({ BALCONY_SECRET: 'another-thirty-two-characters-of-noise' })
  expect(isSigned('seat', '14', given)).toBe(false)
})
