import { expect, test } from 'vitest'
import { breakLines } from './break-lines'
import { isMeasured, measure } from './measure'

test.each([
  ['Ballerina', 3, ['Ballerina']],
  ['John Wick', 3, ['John', 'Wick']],
  ['Lost in the Stars', 2, ['Lost in the', 'Stars']],
  ['Flower of Evil', 2, ['Flower', 'of Evil']],
])('%s in at most %d lines', (title, most, lines) => {
  expect(breakLines(title, 'serif', most)).toEqual(lines)
})

test('sixty words break at once', () => {
  expect(breakLines('word '.repeat(60), 'serif', 6)).toHaveLength(6)
})

test('accents are as wide as their letters, syllables of Hangul an em', () => {
  expect(measure('é', 'serif')).toBeCloseTo(measure('e', 'serif'), 1)
  expect(measure('ő', 'condensed')).toBe(measure('o', 'condensed'))
  expect(measure('나비', 'serif')).toBe(2)
  expect(isMeasured('Amélie 나비')).toBe(true)
  expect(isMeasured('Война')).toBe(false)
})
