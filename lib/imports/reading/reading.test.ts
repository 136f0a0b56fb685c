import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { Unreadable } from '@/lib/documents/unreadable'
import { COLUMNS_MOST, FILE_BYTES, ROWS_MOST } from '@/lib/imports/limits'
import { FAULTY, read } from '@/lib/testing/imports/files'
import { columnsOf, columnsSaid } from './columns'
import { budgetIn, minutesIn } from './facts'
import { externalId } from './ids'
import { peopleIn } from './people'
import { doubtfulFrom, yearIn } from './years'

const now = new Date('2026-11-25')

describe('a file', () => {
  test('with the faults of real ones is read row by row', () => {
    const { rows, mapping } = read(FAULTY)
    expect(Object.keys(mapping).sort()).toEqual([
      'budget',
      'director',
      'genres',
      'released',
      'runtime',
      'title',
    ])
    expect(rows.map(({ reading, failure }) => [reading?.title ?? failure, reading?.year ?? null])).toEqual([
      ['The Lamplighter', 1998],
      ['1776', 1972],
      ['9', 2009],
      ['It has no title.', null],
      ['A Duel at Noon', null],
      ['The Ferry', 1976],
      ['The Ferry', 2005],
      ['The Tunnel', null],
    ])
    expect(rows[4]?.reading?.asks).toEqual(['Its year, 2046, has not come yet. Perhaps 1946 is meant.'])
    expect(rows[7]?.reading?.asks).toEqual(['Its release date, “1/2/03”, does not say which century.'])
    expect(rows[2]?.reading).toMatchObject({ runtimeMinutes: null, budget: null, genres: [] })
    expect(rows[6]?.reading?.genres).toEqual(['Thriller', 'Suspense'])
    expect(read(FAULTY, { currency: 'USD' }).rows[1]?.reading?.budget).toEqual({
      amount: 4_000_000,
      currency: 'USD',
    })
  })

  test.each([
    ['commas', 'Title,Year\n"A, B",1999\n'],
    ['semicolons', 'Title;Year\r\n"A, B";1999\r\n'],
    ['tabs', 'Title\tYear\nA, B\t1999'],
    ['a mark at its beginning', '\ufeffTitle,Year\n"A, B",1999'],
    ['one list in an object', '{"movies": [{"name": "A, B", "year": "1999"}], "count": 1}'],
  ])('of %s', (_, text) => {
    expect(read(text).rows.map(({ reading }) => [reading?.title, reading?.year])).toEqual([['A, B', 1999]])
  })

  test.each([
    ['UTF-16 LE', Buffer.from('\ufeffTitle,Year\nAmélie,2001', 'utf16le')],
    ['Latin-1', Buffer.from('Title,Year\nAmélie,2001', 'latin1')],
  ])('in %s is recognised as that', (encoding, bytes) => {
    const file = read(bytes)
    expect([file.encoding, file.rows[0]?.reading?.title]).toEqual([encoding, 'Amélie'])
  })

  test('goes on after a line that is broken, and says where', () => {
    const lines = [
      ['Title,Year,Director', 'Good,1990,Ann Roe', '"Open,1991,Ann Roe', 'Next,1992,Ann Roe', 'a,b,c,d'],
      ['12" of Love,1993,Ann Roe', '"Two', 'lines",1994,Ann Roe', 'Short,1995', ''],
    ].flat()
    const { rows } = read(lines.join('\n'))
    expect(rows.map(({ number, reading, failure }) => [number, reading?.title ?? failure])).toEqual([
      [2, 'Good'],
      [3, 'A quotation mark in this line is never closed.'],
      [4, 'Next'],
      [5, 'It has 4 values, for 3 columns.'],
      [6, '12" of Love'],
      [7, 'Two lines'],
      [9, 'Short'],
    ])
    const open = read(`title\n${'"A\n'.repeat(90)}last`).rows
    expect([open.length, open.filter(({ failure }) => failure).length]).toEqual([91, 90])
  })

  test.each([
    ['nothing', '', 'empty'],
    ['spaces', ' \n ', 'empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'binary'],
    ['too much', Buffer.alloc(FILE_BYTES + 1, 'a'), 'larger than 5 MB'],
    ['broken JSON', '[{"title": "A"', 'begins like JSON'],
    ['JSON nested too deeply', '['.repeat(200_000), 'begins like JSON'],
    ['JSON without a list', '{"title": "A"}', 'no list of films'],
    ['no films', 'Title,Year\n', 'no film'],
    ['an empty list', '[]', 'no film'],
    ['no title', 'Year,Director\n1999,Ann', 'No column of this file is a title. Its columns are “Year”'],
    ['a hundred thousand columns', `${'a,'.repeat(100_000)}title\n`, `more than ${COLUMNS_MOST} columns`],
    ['too many films', `title\n${'A\n'.repeat(ROWS_MOST + 1)}`, 'bring it in parts'],
    ['quotation marks that are none', `title\n${'"A\n'.repeat(1_300_000)}`, 'never closed'],
  ])('of %s gets a sentence', (_, text, says) => {
    expect(() => read(text)).toThrow(Unreadable)
    expect(() => read(text)).toThrow(says)
  })

  test('is the same in another order, with other columns beside, and not from another source', () => {
    const turned = FAULTY.map((row) => ({ votes: 7, ...row })).toReversed()
    expect(read(turned).fingerprint).toBe(read(FAULTY).fingerprint)
    expect(read(FAULTY, { source: 'others' }).fingerprint).not.toBe(read(FAULTY).fingerprint)
    expect(read(FAULTY.slice(1)).fingerprint).not.toBe(read(FAULTY).fingerprint)
  })

  test('does no harm by the names of its columns, its NULs or its lengths', () => {
    const hostile = `[{"__proto__": {"title": "x"}, "constructor": 1, "title": "A\\u0000B\\ud800", "year": 1999,
      "cast": "${'x'.repeat(9_000)}"}, {"title": "${'y'.repeat(100_000)}"}, 7, null, ["z"]]`
    const { rows } = read(hostile)
    expect(rows[0]?.reading?.title).toBe('AB\ufffd')
    expect(rows[0]?.reading?.asks).toEqual(['A name of its cast is longer than 160 characters.'])
    expect(rows.slice(1).map(({ failure }) => failure)).toEqual([
      'Its title is longer than 300 characters.',
      ...Array(3).fill('It is no object with names and values.'),
    ])
    expect(rows.every(({ raw }) => raw.every((cell) => (cell ?? '').length <= 501))).toBe(true)
    expect({}).not.toHaveProperty('title')
  })

  test('of anything at all is read or told, and never a fault', () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.jsonValue())
    const record = fc.dictionary(
      fc.constantFrom('title', 'year', 'release date', 'cast', 'budget', 'runtime', 'id'),
      cell,
    )
    fc.assert(
      fc.property(fc.oneof(fc.array(record), fc.string({ unit: 'binary' }), fc.jsonValue()), (said) => {
        try {
          for (const { reading, failure } of read(typeof said === 'string' ? said : JSON.stringify(said))
            .rows)
            expect(reading === null).toBe(failure !== null)
        } catch (error) {
          expect(error).toBeInstanceOf(Unreadable)
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('a year', () => {
  it.each([
    ['1998', 1998, null],
    ['Jun 12 1998', 1998, '1998-06-12'],
    ['12 June 1998', 1998, '1998-06-12'],
    ['12-Jun-1998', 1998, '1998-06-12'],
    ['1998-06-12T00:00:00Z', 1998, '1998-06-12'],
    ['6/12/1998', 1998, null],
    ['13.6.1998', 1998, '1998-06-13'],
    ['Feb 30 1998', 1998, null],
    ['2027', 2027, null],
    ['0', null, null],
  ])('is read from “%s”', (text, year, date) =>
    expect(yearIn(text, 'year', now)).toEqual({ year, date, ask: null }),
  )

  it.each([
    ['2046', 'has not come yet. Perhaps 1946 is meant'],
    ['9999', 'has not come yet.'],
    ['1776', 'older than film'],
    ['46', 'which century'],
    ['6/12/98', 'which century'],
    ['Jun 12 98', 'which century'],
    ['1998-1999', 'more than one year'],
    ['soon', 'cannot be read'],
    ['19980612', 'cannot be read'],
  ])('is asked about where it says “%s”', (text, says) => {
    const { year, ask } = yearIn(text, 'year', now)
    expect([year, ask]).toEqual([null, expect.stringContaining(says)])
  })

  it('is in doubt among the last few of a file that has years to come', () => {
    const years = [...Array(1_000).fill(1999), 2015, 2016, 2025]
    expect(doubtfulFrom(years, 5)).toBe(2015)
    expect(doubtfulFrom(years, 0)).toBeNull()
    expect(doubtfulFrom(Array(1_000).fill(2025), 5)).toBeNull()
    const film = (year: number) => ({ title: `Film of ${year}`, year })
    const { rows } = read([
      ...Array.from({ length: 400 }, () => film(1999)),
      ...[2033, 2040, 2046, 2025].map(film),
    ])
    expect(rows.at(-1)?.reading).toMatchObject({
      year: null,
      asks: ['Its year is 2025, in a file with 3 years that have not come yet. Perhaps 1925 is meant.'],
    })
  })

  it('that a title says settles what nothing else does, and asks where both differ', () => {
    const { rows } = read('title,year\nThe Ferry (1933),\nThe Ferry (1933),1976\nThe Ferry (1933),1933')
    expect(rows.map(({ reading }) => [reading?.title, reading?.year, reading?.asks])).toEqual([
      ['The Ferry', 1933, []],
      ['The Ferry', null, ['Its title says 1933.']],
      ['The Ferry', 1933, []],
    ])
  })
})

test.each([
  ['imdb', 'tt0012345', 'tt0012345'],
  ['imdb', 'https://www.imdb.com/title/tt12345678/', 'tt12345678'],
  ['imdb', 12345, 'tt0012345'],
  ['imdb', 'nm123', null],
  ['tmdb', '  603 ', '603'],
  ['tmdb', 'https://www.themoviedb.org/movie/603-the-lamp', '603'],
  ['wikidata', 'http://www.wikidata.org/entity/Q42', 'Q42'],
  ['wikidata', 'P31', null],
  ['archive', 'a/7-b', 'a/7-b'],
  ['__proto__', 'x y', null],
])('a number at %s is read from %s', (source, cell, value) =>
  expect(externalId(source, cell)).toEqual(value && { source, value }),
)

test.each([
  [112, 112],
  ['112 min', 112],
  ['1h 52m', 112],
  ['1:52', 112],
  [0, null],
  ['n/a', null],
  ['long', 'unread'],
  [-3, 'unread'],
])('a length is read from %s', (cell, minutes) => expect(minutesIn(cell)).toBe(minutes))

test.each([
  [8_000_000, 'USD', { amount: 8_000_000, currency: 'USD' }],
  ['$ 8,000,000', null, { amount: 8_000_000, currency: 'USD' }],
  ['8.000.000 EUR', null, { amount: 8_000_000, currency: 'EUR' }],
  ['£500', 'USD', { amount: 500, currency: 'GBP' }],
  [8_000_000, null, null],
  [0, 'USD', null],
  ['$ 0', null, null],
  ['a lot', 'USD', 'unread'],
])('a budget is read from %s', (cell, currency, money) => expect(budgetIn(cell, currency)).toEqual(money))

test.each([
  ['Ann Roe|Ben Two', ['Ann Roe', 'Ben Two'], false],
  ['Ann Roe, Ben Two', ['Ann Roe', 'Ben Two'], false],
  ['Robert Roe, Jr.', ['Robert Roe, Jr.'], false],
  ['Roe, Ann', ['Roe', 'Ann'], true],
  [['Ann Roe', { name: 'Ben Two', character: 'A man' }, 7, null], ['Ann Roe', 'Ben Two', '7'], false],
])('people are read from %s', (cell, names, isAsked) => {
  const { credits, ask } = peopleIn(cell, 'cast')
  expect([credits.map(({ name }) => name), ask !== null]).toEqual([names, isAsked])
})

test('columns go by their usual names, or as somebody says', () => {
  expect(columnsOf(['Const', 'Title', 'Runtime (mins)', 'Year', 'Directors'])).toEqual({
    ...{ imdb: 0, title: 1, runtime: 2, year: 3, director: 4 },
  })
  expect(columnsOf(['Name', 'Title'], { title: 'Name' })).toEqual({ title: 0 })
  expect(columnsOf(['year', 'made'], { released: 'year' })).toEqual({ released: 0 })
  expect(columnsSaid('title=Name of it\n\nyear = made')).toEqual({ title: 'Name of it', year: 'made' })
  expect(columnsSaid('titel=Name')).toContain('The fields are title')
})
