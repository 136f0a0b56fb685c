import fc from 'fast-check'
import { expect, it } from 'vitest'
import { segmentsOf } from './segments'

it('is the raw text, whatever was cut, and the clean text without its cuts', () => {
  const cuts = fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 5 })), { maxLength: 8 })
  fc.assert(
    fc.property(cuts, fc.string({ minLength: 100, maxLength: 120 }), (steps, raw) => {
      let at = 0
      const made = steps.map(([gap, length]) => {
        const start = at + gap
        at = start + length
        return { start, end: at, rule: 'advertisement', remainsStart: null, restoredAt: null }
      })
      const segments = segmentsOf(raw, made)
      expect(segments.map(({ text }) => text).join('')).toBe(raw)
      expect(segments.filter(({ cut }) => cut).map(({ start }) => start)).toEqual(
        made.map(({ start }) => start),
      )
    }),
  )
})
