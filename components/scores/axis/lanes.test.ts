import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lanes } from './lanes'

test('equal scores stand below one another, distant ones side by side', () => {
  expect(lanes([70, 80, 80], 6)).toEqual([0, 0, 1])
  expect(lanes([20, 50, 90], 6)).toEqual([0, 0, 0])
  expect(lanes([], 6)).toEqual([])
})

test('no two in a lane touch', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 })), (scores) => {
      const places = scores.sort((a, b) => a - b)
      const found = lanes(places, 6)
      return places.every((place, i) =>
        places.every((other, j) => i === j || found[i] !== found[j] || Math.abs(place - other) >= 6),
      )
    }),
  )
})
