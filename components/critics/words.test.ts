import { expect, test } from 'vitest'
import { inWords } from '@/lib/words'
import { of100 } from './words'

test('numbers are words up to twelve', () => {
  expect(inWords(0)).toBe('no')
  expect(inWords(12)).toBe('twelve')
  expect(inWords(2000)).toBe('2,000')
})

test('a score has a tenth only where it needs one', () => {
  expect(of100(80)).toBe('80')
  expect(of100(200 / 3)).toBe('66.7')
  expect(of100(79.96)).toBe('80')
})
