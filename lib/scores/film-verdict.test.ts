import { expect, test } from 'vitest'
import { type FilmVerdict, filmVerdict } from './film-verdict'

const score = (low: number, high: number) => ({ reviews: 5, scored: 3, mean: 50, band: { low, high } })

test.each<[number, number, FilmVerdict | null, FilmVerdict]>([
  [54, 65.6, null, 'divided'],
  [60, 70, null, 'recommended'],
  [59.9, 70, null, 'divided'],
  [30, 39.9, null, 'notRecommended'],
  [30, 40, null, 'divided'],
  // A word given changes only three points past its line.
  [62.9, 80, 'divided', 'divided'],
  [63, 80, 'divided', 'recommended'],
  [57, 80, 'recommended', 'recommended'],
  [56.9, 80, 'recommended', 'divided'],
  [20, 37, 'divided', 'divided'],
  [20, 36.9, 'divided', 'notRecommended'],
  [20, 42.9, 'notRecommended', 'notRecommended'],
  [20, 43, 'notRecommended', 'divided'],
  [20, 36, 'recommended', 'notRecommended'],
  [64, 80, 'notRecommended', 'recommended'],
])('a band of %d–%d after %s is %s', (low, high, before, after) => {
  expect(filmVerdict(score(low, high), before)).toBe(after)
})

test('below the minimum count there is no word', () => {
  expect(filmVerdict({ reviews: 2, scored: 2, mean: null, band: { low: 90, high: 90 } }, null)).toBeNull()
})
