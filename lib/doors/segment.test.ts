import { expect, it } from 'vitest'
import { decoded } from './segment'

it.each([
  ['reader', 'reader'],
  ['%ED%95%9C', '한'],
  ['%', '%'],
  ['%zz', '%zz'],
  ['%25', '%'],
])('reads %s as %s, and never fails', (segment, words) => {
  expect(decoded(segment)).toBe(words)
})
