import { expect, test } from 'vitest'
import { dateInWords, firstDay, partialDate } from './partial-date'

test.each(['2023', '2023-10', '2023-10-06', '2024-02-29'])('%s is a partial date', (date) => {
  expect(partialDate.safeParse(date).success).toBe(true)
})

test.each([
  '',
  '23',
  '2023-13',
  '2023-00',
  '2023-02-30',
  '2023-2-3',
  '2023-10-06T00:00',
  ' 2023',
  '0000-00-00',
])('“%s” is not', (date) => {
  expect(partialDate.safeParse(date).success).toBe(false)
})

test('a partial date counts from its first day', () => {
  expect(firstDay('2023')).toBe('2023-01-01')
  expect(firstDay('2023-10')).toBe('2023-10-01')
  expect(firstDay('2023-02-29')).toBeNull()
})

test('words say no more than is known', () => {
  expect(dateInWords('2023')).toBe('2023')
  expect(dateInWords('2022-04')).toBe('April 2022')
  expect(dateInWords('2023-10-06')).toBe('6 October 2023')
})
