import { expect, test } from 'vitest'
import { tally } from './tally'

test.each([
  [5, 0, 0, 'all five for'],
  [2, 0, 0, 'both for'],
  [0, 0, 1, 'one, against'],
  [4, 1, 0, '4 for, 1 both ways'],
  [2, 1, 2, '2 for, 1 both ways, 2 against'],
  [30, 0, 0, 'all 30 for'],
])('%d, %d and %d are “%s”', (praise, mixed, fault, words) => {
  expect(tally({ aspect: 'story', praise, mixed, fault })).toBe(words)
})
