import { expect, test } from 'vitest'
import { firstSentence, opposedPulls } from './pulls'

const card = (verdict: 'positive' | 'mixed' | 'negative', of100: number | null, summary: string) => ({
  verdict,
  summary,
  score: of100 === null ? null : { raw: '', value: of100, best: 100, worst: null, of100, rationale: null },
})

test('the furthest apart face each other', () => {
  const cards = [
    card('positive', 70, 'Likes it.'),
    card('positive', 90, 'Loves it. And says so at length.'),
    card('mixed', null, 'Is not sure.'),
    card('negative', null, 'Hates it! Truly.'),
  ]
  const pulls = opposedPulls(cards)
  expect([pulls?.against.text, pulls?.for.text]).toEqual(['Hates it!', 'Loves it.'])
})

test('of one mind, there is no pair', () => {
  expect(opposedPulls([card('positive', 80, 'Good.'), card('positive', 70, 'Fine.')])).toBeNull()
  expect(opposedPulls([card('negative', 10, 'Bad.'), card('mixed', 50, 'Meh.')])).toBeNull()
  expect(opposedPulls([])).toBeNull()
})

test('a sentence too long to pull is left where it is', () => {
  expect(firstSentence(`${'On and on '.repeat(30)}.`)).toBeNull()
  expect(firstSentence('Short? Yes.')).toBe('Short?')
  expect(firstSentence('No full stop')).toBe('No full stop')
})
