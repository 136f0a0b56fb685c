import fc from 'fast-check'
import { expect, test } from 'vitest'
import { audienceOf, axisOfRating, bayesianMean, wholePercents } from './audience'

test('a mean of 7.5 half stars stands at 75', () => {
  expect(axisOfRating(7.5)).toBe(75)
})

test('an unrated film ranks at the site’s mean', () => {
  expect(bayesianMean(0, 0)).toBe(5.5)
  expect(bayesianMean(0, 0, 7)).toBe(7)
})

test('one perfect rating moves a film little, a thousand move it almost all the way', () => {
  expect(bayesianMean(10, 1)).toBeCloseTo(5.714, 3)
  expect(bayesianMean(10_000, 1000)).toBeCloseTo(9.912, 3)
})

const ten = (...given: number[]) => Array.from({ length: 10 }, (_, i) => given[i] ?? 0)

test('nobody has no mean and no shares', () => {
  expect(audienceOf(ten())).toEqual({ n: 0, counts: ten(), shares: ten(), mean: null, rank: 5.5 })
})

test('nine ratings make no headline number, ten do', () => {
  expect(audienceOf(ten(0, 0, 0, 0, 0, 0, 0, 9)).mean).toBeNull()
  expect(audienceOf(ten(0, 0, 0, 0, 0, 0, 0, 9, 0, 1)).mean).toBe(8.2)
})

test('three equal thirds still make a hundred', () => {
  expect(wholePercents([1, 1, 1])).toEqual([34, 33, 33])
})

test('whole percentages add up to 100, each less than one from the truth', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1_000_000 }), { minLength: 10, maxLength: 10 }), (counts) => {
      const n = counts.reduce((a, b) => a + b, 0)
      const shares = wholePercents(counts)
      expect(shares.reduce((a, b) => a + b, 0)).toBe(n === 0 ? 0 : 100)
      for (const [i, share] of shares.entries())
        if (n > 0) expect(Math.abs(share - (100 * (counts[i] ?? 0)) / n)).toBeLessThan(1)
    }),
  )
})
