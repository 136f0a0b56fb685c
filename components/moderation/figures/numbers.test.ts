import { expect, it } from 'vitest'
import { inPercent, inTime } from './numbers'

it.each([
  [null, 'not known'],
  [0, 'a minute'],
  [0.5, '30 minutes'],
  [1, '1 hour'],
  [6.25, '6.3 hours'],
  [48, '2 days'],
])('%s hours are %s', (hours, words) => expect(inTime(hours)).toBe(words))

it.each([
  [null, 'not known'],
  [0, '0\u00a0%'],
  [0.1333, '13.3\u00a0%'],
])('a share of %s is %s', (share, words) => expect(inPercent(share)).toBe(words))
