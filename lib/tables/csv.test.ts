import { expect, test } from 'vitest'
import { csv, csvAnswer } from './csv'

test('cells are quoted as RFC 4180 has it, an unknown is empty, and 0 is 0', () => {
  expect(
    csv(
      ['a', 'b'],
      [
        ['x, "y"\r\nz', null],
        [0, true],
        [new Date('2026-11-25T10:00:00Z'), -1],
      ],
    ),
  ).toBe('a,b\r\n"x, ""y""\r\nz",\r\n0,true\r\n2026-11-25T10:00:00.000Z,-1\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('%s is no formula', (text) => {
  expect(csv(['a'], [[text]])).toBe(`a\r\n'${text}\r\n`)
})

test('a formula with a comma is both', () => {
  expect(csv(['a'], [['=HYPERLINK("x","y")']])).toBe(`a\r\n"'=HYPERLINK(""x"",""y"")"\r\n`)
})

test('it says what it is', () => {
  expect(csvAnswer('a').headers.get('content-type')).toBe('text/csv; charset=utf-8')
})
