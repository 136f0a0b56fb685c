import { expect, it } from 'vitest'
import { canRate, opensOn } from './policy'

it.each([
  [[], null],
  [[null], null],
  [['2023-10-06'], '2023-10-06'],
  [['2023-10-06', '2023-10'], '2023-10-01'],
  [['2024', null, '2023-12-31'], '2023-12-31'],
  [['2023'], '2023-01-01'],
])('with releases %j opens on %s', (dates, day) => {
  expect(opensOn(dates)).toBe(day)
})

const now = new Date('2026-11-23T23:59:00Z')

it.each([
  [[], true],
  [['2026-11-23'], true],
  [['2026-11-24'], false],
  [['2026-11'], true],
  [['2026-12'], false],
  [['2027', '2026'], true],
  [['2027'], false],
])('with releases %j may be rated: %s', (dates, may) => {
  expect(canRate(dates, now)).toBe(may)
})
