import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilsonLowerBound } from './wilson'

const answers = fc.nat(100_000)

test.each([
  [0, 0, 0],
  [1, 0, 0.206_5],
  [10, 0, 0.722_5],
  [1, 1, 0.094_5],
  [90, 10, 0.825_6],
  [0, 7, 0],
])('%d yes and %d no are %f', (yes, no, bound) => {
  expect(wilsonLowerBound(yes, no)).toBeCloseTo(bound, 4)
})

test('it lies between nothing and the share of yes', () => {
  fc.assert(
    fc.property(answers, answers, (yes, no) => {
      const bound = wilsonLowerBound(yes, no)
      expect(bound).toBeGreaterThanOrEqual(0)
      expect(bound).toBeLessThanOrEqual(yes + no === 0 ? 0 : yes / (yes + no) + 1e-12)
    }),
  )
})

test('a yes raises it and a no lowers it', () => {
  fc.assert(
    fc.property(answers, answers, (yes, no) => {
      expect(wilsonLowerBound(yes + 1, no)).toBeGreaterThan(wilsonLowerBound(yes, no))
      if (yes > 0) expect(wilsonLowerBound(yes, no + 1)).toBeLessThan(wilsonLowerBound(yes, no))
    }),
  )
})

test('of the same share the one of more answers is surer', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.nat(1000),
      fc.integer({ min: 2, max: 20 }),
      (yes, no, times) => {
        expect(wilsonLowerBound(yes * times, no * times)).toBeGreaterThan(wilsonLowerBound(yes, no))
      },
    ),
  )
})
