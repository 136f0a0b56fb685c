import { expect, test } from 'vitest'
import { axisOfRating, bayesianMean } from './audience'

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
