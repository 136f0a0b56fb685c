import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Browse, browseFromForm, browsePath, FILTERS, readBrowsePath, SORTS } from './browse-path'

test.each([
  ['', {}],
  ['genre/action', { genre: 'action' }],
  [
    'genre/action/country/south-korea/decade/2020s',
    { genre: 'action', country: 'south-korea', decade: '2020s' },
  ],
  ['kind/film-series/verdict/divided/sort/newest', { kind: 'film-series', verdict: 'divided' }],
])('“%s” is a list', (path, filters) => {
  expect(readBrowsePath(path.split('/').filter(Boolean))?.filters).toEqual(filters)
})

test.each([
  'country/spain/genre/action',
  'genre/action/genre/drama',
  'genre',
  'genre/',
  'genre/Action',
  'sort/reviewed',
  'sort/random',
  'kind/movie',
  'verdict/good',
  'sort/title/genre/action',
  'director/lee',
  'genre/a%00b',
])('“%s” is not', (path) => {
  expect(readBrowsePath(path.split('/'))).toBeNull()
})

test('every list has one address, and the address leads back to the list', () => {
  const browse = fc.record({
    filters: fc.record(
      {
        genre: fc.constantFrom('action', 'drama'),
        country: fc.constantFrom('spain', 'south-korea'),
        decade: fc.constant('2020s'),
        kind: fc.constantFrom('film', 'series'),
        verdict: fc.constantFrom('divided', 'not-recommended'),
      },
      { requiredKeys: [] },
    ),
    sort: fc.constantFrom(...SORTS),
    after: fc.constantFrom(null, 'c1-abcdefghijkl'),
  }) as fc.Arbitrary<Browse>
  fc.assert(
    fc.property(browse, (list) => {
      expect(readBrowsePath(browsePath(list).split('/').slice(2))).toEqual(list)
    }),
  )
})

test('no path of any kind throws', () => {
  const word = fc.oneof(
    fc.constantFrom(...FILTERS, 'sort', 'after', 'action', '__proto__', 'constructor'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 10 }), (segments) => {
      const read = readBrowsePath(segments)
      return read === null || browsePath(read) === ['/films', ...segments].join('/')
    }),
  )
})

test('the form’s fields become the list’s address; empty, unknown and repeated ones are left out', () => {
  const fields = { country: 'spain', genre: '', decade: '2020s', sort: 'title', colour: 'red', kind: 'movie' }
  expect(browsePath(browseFromForm(fields))).toBe('/films/country/spain/decade/2020s/sort/title')
  expect(browsePath(browseFromForm({ sort: 'reviewed', genre: ['a', 'b'] }))).toBe('/films')
})
