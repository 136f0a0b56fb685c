import { expect, test } from 'vitest'
import { endOf, isMonth, monthAfter, monthInWords, monthOf, monthsBetween, startOf } from './months'

test.each([
  ['2026-11', true],
  ['2026-00', false],
  ['2026-13', false],
  ['2026-1', false],
  ['0026-01', false],
  ['2026-11-01', false],
  ['', false],
])('%s is a month: %s', (text, is) => expect(isMonth(text)).toBe(is))

test('a month begins and ends in UTC, over the turn of a year too', () => {
  expect(startOf('2026-12').toISOString()).toBe('2026-12-01T00:00:00.000Z')
  expect(endOf('2026-12').toISOString()).toBe('2027-01-01T00:00:00.000Z')
  expect([monthAfter('2026-12'), monthAfter('2026-01', -1), monthAfter('2026-11', -11)]).toEqual([
    ...['2027-01', '2025-12', '2025-12'],
  ])
  expect(monthOf(new Date('2026-11-30T23:59:59.999Z'))).toBe('2026-11')
  expect(monthInWords('2026-11')).toBe('November 2026')
})

test('all months between two, the latest first', () => {
  expect(monthsBetween('2026-11', '2027-01')).toEqual(['2027-01', '2026-12', '2026-11'])
  expect(monthsBetween('2026-11', '2026-10')).toEqual([])
})
