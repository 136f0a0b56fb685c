import { expect, it } from 'vitest'
import { answeredSince, isLargeChange } from './answered'

const words = (from: number, count = 20) => Array.from({ length: count }, (_, n) => `w${from + n} `).join('')
const state = (raw: string, halfStars: number | null = 6) => ({ raw, halfStars })

it.each([
  ['nothing', state(words(0)), state(words(0)), false],
  ['a quarter of the text', state(words(10)), state(words(15)), false],
  ['a third of it', state(words(10)), state(words(17)), true],
  ['one and a half stars', state('a', 6), state('a', 9), false],
  ['two stars', state('a', 6), state('a', 10), true],
  ['first stars', state('a', null), state('a', 10), false],
])('%s: large is %s', (_, before, after, large) => expect(isLargeChange(before, after)).toBe(large))

it('goes back as far as the text is still much the same, however small the steps', () => {
  const steps = [10, 12, 14, 16].map((from) => state(words(from)))
  expect(answeredSince(steps, state(words(18)))).toBe(3)
  expect(answeredSince([], state(words(0)))).toBe(1)
  expect(answeredSince(steps, state(words(50)))).toBe(5)
})

it('looks back through so many revisions and no further', () => {
  const many = Array.from({ length: 40 }, () => state(words(0)))
  expect(answeredSince(many, state(words(0)))).toBe(11)
})
