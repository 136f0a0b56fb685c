import { describe, expect, it } from 'vitest'
import { daysOf, diaryPath, entryPath, notePath, readDiaryPath } from './path'

describe('an address of a diary', () => {
  it.each([
    ['', { year: null, month: null, after: null }],
    ['after/x', { year: null, month: null, after: 'x' }],
    ['2026', { year: 2026, month: null, after: null }],
    ['2026/after/x', { year: 2026, month: null, after: 'x' }],
    ['2026/03', { year: 2026, month: 3, after: null }],
    ['1999/12/after/x', { year: 1999, month: 12, after: 'x' }],
  ])('names one part of it: “%s”', (path, part) => {
    const segments = path.split('/').filter(Boolean)
    expect(readDiaryPath(segments)).toEqual(part)
    expect(diaryPath('okju', part)).toBe(['/members/okju/diary', ...segments].join('/'))
  })

  it.each(['after', 'after/x/y', '26', '2026/3', '2026/13', '2026/00', '2026/03/x', '2026/03/after', '3026'])(
    'is nothing else: “%s”',
    (path) => expect(readDiaryPath(path.split('/'))).toBeNull(),
  )

  it('leads to one entry too', () =>
    expect([notePath('옥주', 7), entryPath(7)]).toEqual([
      '/members/%EC%98%A5%EC%A3%BC/diary/notes/7',
      '/account/diary/7',
    ]))
})

it.each([
  [{ year: null, month: null }, null],
  [{ year: 2026, month: null }, ['2026-01-01', '2027-01-01']],
  [{ year: 2026, month: 3 }, ['2026-03-01', '2026-04-01']],
  [{ year: 2026, month: 12 }, ['2026-12-01', '2027-01-01']],
])('%o has its days', (part, days) => expect(daysOf(part)).toEqual(days))
