import { expect, test } from 'vitest'
import type { Verdict } from './score'
import { workingOf } from './working'

const scored = (label: string, value: number, best: number, worst: number | null = null) => ({
  label,
  verdict: 'positive' as Verdict,
  scale: { value, best, worst },
  raw: `${value}/${best}`,
})
const silent = (label: string, verdict: Verdict) => ({ label, verdict, scale: null, raw: null })

test('the seeded film’s working ends where its score does', () => {
  const working = workingOf([
    scored('A', 4, 5),
    scored('B', 4, 5),
    scored('C', 7, 10),
    silent('D', 'mixed'),
    silent('E', 'negative'),
  ])
  expect(working).toEqual({
    scored: [
      { label: 'A', raw: '4/5', sum: '100 × 4 / 5 = 80' },
      { label: 'B', raw: '4/5', sum: '100 × 4 / 5 = 80' },
      { label: 'C', raw: '7/10', sum: '100 × 7 / 10 = 70' },
    ],
    silent: [
      { label: 'D', verdict: 'mixed', low: 40, high: 59 },
      { label: 'E', verdict: 'negative', low: 0, high: 39 },
    ],
    mean: '(80 + 80 + 70) / 3 = 76.7',
    low: '(80 + 80 + 70 + 40 + 0) / 5 = 54.0',
    high: '(80 + 80 + 70 + 59 + 39) / 5 = 65.6',
    word: 'the low end, 54.0, is below 60, the high end, 65.6, is not below 40: Divided',
  })
})

test('a stated floor is taken off both sides', () => {
  expect(workingOf([scored('A', 3, 5, 1)])?.scored[0]?.sum).toBe('100 × (3 − 1) / (5 − 1) = 50')
})

test.each([
  [9, /Recommended$/],
  [3, /Not recommended$/],
])('without silent reviews both ends are the mean: %d/10', (value, word) => {
  const working = workingOf([scored('A', value, 10), scored('B', value, 10)])
  expect(working?.low).toBe(working?.high)
  expect(working?.word).toMatch(word)
})

test('nobody’s score has no working', () => {
  expect(workingOf([silent('A', 'mixed')])).toBeNull()
})
