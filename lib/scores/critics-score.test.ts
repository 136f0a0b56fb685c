import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Counted, criticsScore } from './critics-score'
import { verdictOfScore } from './score'

const scored = (score: number): Counted => ({ score, verdict: verdictOfScore(score) })

const counted = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 100 }).map(scored),
    fc.constantFrom<Counted>(
      { score: null, verdict: 'negative' },
      { score: null, verdict: 'mixed' },
      { score: null, verdict: 'positive' },
    ),
  ),
)

describe('the critics’ score', () => {
  test('of the seeded five is 76.7 from three, 54.0 to 65.6 counting the silent two', () => {
    const score = criticsScore([
      { score: null, verdict: 'mixed' },
      scored(70),
      { score: null, verdict: 'negative' },
      scored(80),
      scored(80),
    ])
    expect(score).toMatchObject({ reviews: 5, scored: 3 })
    expect(score.mean?.toFixed(1)).toBe('76.7')
    expect(score.band?.low.toFixed(1)).toBe('54.0')
    expect(score.band?.high.toFixed(1)).toBe('65.6')
  })

  test('has no headline number below the minimum count', () => {
    expect(criticsScore([scored(90), scored(80)]).mean).toBeNull()
    expect(criticsScore([scored(90), scored(80), scored(70)]).mean).toBe(80)
  })

  test('of nobody is nothing, not zero', () => {
    expect(criticsScore([])).toEqual({ reviews: 0, scored: 0, mean: null, band: null })
  })

  test('keeps the mean inside the band where nobody is silent, and the band inside 0–100 always', () => {
    fc.assert(
      fc.property(counted, (reviews) => {
        const { band, mean, scored: n } = criticsScore(reviews)
        if (!band) return reviews.length === 0
        if (mean !== null && n === reviews.length && Math.abs(band.low - mean) > 1e-9) return false
        return band.low >= 0 && band.low <= band.high && band.high <= 100
      }),
    )
  })

  test('does not depend on the order of the reviews', () => {
    fc.assert(
      fc.property(counted, (reviews) => {
        const one = criticsScore(reviews)
        const other = criticsScore([...reviews].reverse())
        return Math.abs((one.mean ?? 0) - (other.mean ?? 0)) < 1e-9 && one.scored === other.scored
      }),
    )
  })
})
