import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { VERDICT_CLASSES } from './rules'
import { scoreOf100, verdictOfScore } from './score'

describe('a score of 100', () => {
  test.each([
    [{ value: 7, best: 10, worst: null }, 70],
    [{ value: 4, best: 5, worst: null }, 80],
    [{ value: 3, best: 5, worst: 1 }, 50],
    [{ value: 0, best: 4, worst: null }, 0],
    [{ value: 1, best: 5, worst: 1 }, 0],
  ])('of %o is %d', (scale, score) => {
    expect(scoreOf100(scale)).toBe(score)
  })

  test('stays within 0 and 100 whatever the scale', () => {
    const scale = fc
      .tuple(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([best, part]) => ({ value: best * part, best, worst: null }))
    fc.assert(fc.property(scale, (s) => scoreOf100(s) >= 0 && scoreOf100(s) <= 100))
  })
})

test.each([
  [0, 'negative'],
  [39.99, 'negative'],
  [40, 'mixed'],
  [59.99, 'mixed'],
  [60, 'positive'],
  [100, 'positive'],
] as const)('%d is %s', (score, verdict) => {
  expect(verdictOfScore(score)).toBe(verdict)
})

test('every whole score lies in the class of its verdict', () => {
  for (let score = 0; score <= 100; score++) {
    const { low, high } = VERDICT_CLASSES[verdictOfScore(score)]
    expect(score).toBeGreaterThanOrEqual(low)
    expect(score).toBeLessThanOrEqual(high)
  }
})
