import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '@/lib/refusal'
import { filmFile, reviewEntry, silentEntry } from '@/lib/testing/films'
import { readCatalogueFile } from './reading'

const read = (file: object) => readCatalogueFile(JSON.stringify(file))

test('words of the file become names of the record', () => {
  const review = reviewEntry({
    aspects: [{ aspect: 'story', polarity: '±', note: 'Both.' }],
    comparedWith: [{ title: 'Another', how: 'for fans of' }],
  })
  const file = read(filmFile({ kind: 'film series' }, { criticReviews: [review] }))
  expect(file.film.kind).toBe('filmSeries')
  expect(file.criticReviews[0]).toMatchObject({
    verdictBasis: 'score',
    status: 'published',
    aspects: [{ aspect: 'story', polarity: 'mixed' }],
    comparedWith: [{ how: 'forFansOf' }],
  })
})

test('text is trimmed and normalised; comments are welcome', () => {
  const file = read({ $comment: 'A note.', ...filmFile({ title: ' Ame\u0301lie ' }) })
  expect(file.film.title).toBe('Amélie')
})

describe('told by its place:', () => {
  test.each<[string, object]>([
    ['film.title: is empty', filmFile({ title: '  ' })],
    ['film.year', filmFile({ year: 3000 })],
    ['film.slug: small letters', filmFile({ slug: 'No Good' })],
    ['film.slug: “genre” is an address', filmFile({ slug: 'genre' })],
    [
      'film.releases.0.date: there is no such day',
      filmFile({ releases: [{ event: 'e', place: 'p', date: '2023-02-29', source: 'editor' }] }),
    ],
    ['film.budget', filmFile({ budget: { amount: 0, currency: 'USD' } })],
    [
      'criticReviews.0.score: raw, value and best',
      filmFile(
        {},
        { criticReviews: [reviewEntry({ score: { raw: '7', value: 7, best: null, worst: null } })] },
      ),
    ],
    [
      'criticReviews.0.verdictBasis',
      filmFile({}, { criticReviews: [reviewEntry({ verdictBasis: 'our reading' })] }),
    ],
    [
      'criticReviews.0.verdictGrounds: our reading needs',
      filmFile({}, { criticReviews: [silentEntry('mixed', { verdictGrounds: undefined })] }),
    ],
    ['criticReviews.0.url', filmFile({}, { criticReviews: [reviewEntry({ url: 'javascript:alert(1)' })] })],
    [
      'names an aspect twice',
      filmFile(
        {},
        {
          criticReviews: [
            reviewEntry({ aspects: [1, 2].map(() => ({ aspect: 'story', polarity: '+', note: 'x' })) }),
          ],
        },
      ),
    ],
    [
      'two have the same document',
      filmFile({}, { criticReviews: [reviewEntry({ document: 'x' }), reviewEntry({ document: 'x' })] }),
    ],
    ['“editor” names our editors', filmFile({}, { criticReviews: [reviewEntry({ document: 'editor' })] })],
    [
      'a title stands there twice',
      filmFile(
        {},
        { alsoMentioned: [1, 2].map(() => ({ title: 'T', year: null, kind: 'film', source: 'editor' })) },
      ),
    ],
  ])('%s', (message, file) => {
    expect(() => read(file)).toThrow(message)
  })
})

test('every mistake is told at once', () => {
  const file = filmFile(
    { year: 3, runtimeMinutes: -1 },
    { criticReviews: [reviewEntry({ verdict: 'good' })] },
  )
  expect(() => read(file)).toThrow(/film\.year.*film\.runtimeMinutes.*criticReviews\.0\.verdict/s)
})

test('whatever the file, it is read or refused, never anything else', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      try {
        readCatalogueFile(text)
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal)
      }
    }),
  )
})
