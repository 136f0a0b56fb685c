import { expect, test } from 'vitest'
import { searchQuery } from './schema'

test('spaces around a query do not count', () => {
  expect(searchQuery.parse(`  ${'x'.repeat(120)}  `)).toHaveLength(120)
  expect(searchQuery.parse(' ')).toBe('')
})

test.each([
  ['too long', 'x'.repeat(121), /at most 120/],
  ['a NUL', 'bal\0lerina', /hidden characters/],
  ['a control character', 'bal\u0007lerina', /hidden characters/],
  ['half a surrogate pair', 'bal\ud800', /hidden characters/],
])('%s is refused with a reason', (_, text, reason) => {
  const checked = searchQuery.safeParse(text)
  expect(checked.error?.issues[0]?.message).toMatch(reason)
})
