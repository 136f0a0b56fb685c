import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slipsBetween, slipsForgiven, slipsOf } from './dictionary'

test.each([
  ['john', 'john', 0],
  ['jonh', 'john', 1],
  ['balerna', 'balerina', 1],
  ['wik', 'wick', 1],
  ['swarzeneger', 'schwarzeneger', 2],
  ['', 'abc', 3],
])('%s is %s with %i slips', (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips)
})

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 4, maxLength: 8 })

test('two words one slip apart share a form, so that the index finds every one of them', () => {
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      fc.pre(slipsBetween(one, other) <= 1)
      const shared = slipsOf(one).filter((form) => slipsOf(other).includes(form))
      expect(shared.length).toBeGreaterThan(0)
    }),
  )
})

test('slips are counted alike both ways', () => {
  fc.assert(
    fc.property(letters, letters, (one, other) => slipsBetween(one, other) === slipsBetween(other, one)),
  )
})

test('a year or a short word is taken as it is', () => {
  expect([slipsOf('1917'), slipsOf('cat')]).toEqual([[], []])
  expect([
    slipsForgiven('1917'),
    slipsForgiven('cat'),
    slipsForgiven('wick'),
    slipsForgiven('balerina'),
  ]).toEqual([0, 0, 1, 2])
})
