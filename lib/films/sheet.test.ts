import { expect, test } from 'vitest'
import { seed } from '@/lib/catalogue/seed'
import { listStatements } from '@/lib/db'
import { allReviews } from '@/lib/reviews/reading/list-path'
import { listReviews } from '@/lib/reviews/reading/lists'
import { freshDatabase } from '@/lib/testing/database'
import { getFilm, getFilmWithCritics, listSpoilerTrivia } from './queries'

freshDatabase()

test('the seeded film’s page comes whole in two statements', async () => {
  await seed()
  const { result, statements } = await listStatements(async () => {
    const film = await getFilmWithCritics('ballerina-2023')
    const members = film && (await listReviews(film.id, allReviews, null))
    return { film, members }
  })
  expect(statements).toHaveLength(2)
  expect(result.members).toEqual({ reviews: [], next: null })
  const sheet = result.film?.sheet
  expect(sheet?.credits.find((credit) => credit.character?.name === 'Jang Ok-ju')?.person).toEqual({
    slug: 'jeon-jong-seo',
    name: 'Jeon Jong-seo',
    spellings: ['Jeong Jong Seo', 'Jun Jong-Seo', 'Jun Jong-seo', '전종서'],
  })
  expect(sheet?.marks).toEqual([
    { score: 70, count: 1 },
    { score: 80, count: 2 },
  ])
  expect(result.film?.critics.next).toBeNull()
  expect(result.film?.critics.reviews.map((review) => review.score?.raw ?? null)).toEqual([
    '4 out of 5 stars',
    '4 out of 5',
    '7/10',
    null,
    null,
  ])
})

test('both silent reviews are identified', async () => {
  const film = await getFilm('ballerina-2023')
  expect(film?.sheet.silent.map((review) => review.label)).toEqual([
    '“Ballerina review: Style elevates material in this action thriller”',
    'Movie Bunker',
  ])
})

test('John Wick is named by three of five and compared by two', async () => {
  const film = await getFilm('ballerina-2023')
  expect(film?.sheet.company[0]).toMatchObject({
    film: { title: 'John Wick' },
    named: 3,
    hows: [
      { how: 'compared', count: 2 },
      { how: 'sameGenre', count: 1 },
    ],
  })
  expect(film?.sheet.company).toHaveLength(12)
})

test('where two sources differ both stand, each with its date', async () => {
  const film = await getFilm('ballerina-2023')
  expect(film?.sheet.releases.find((release) => release.event === 'streaming')?.claims).toEqual([
    { date: '2023-10-06', source: { label: 'Andrew Laoudas', slug: 'andrew-laoudas' } },
    { date: '2023-10-05', source: { label: 'Movie Bunker', slug: 'movie-bunker' } },
  ])
})

test('a spoiler is counted in the sheet, and told only when asked for', async () => {
  const film = await getFilm('ballerina-2023')
  const [spoiler] = await listSpoilerTrivia(film?.id ?? 0)
  expect(film?.sheet.spoilerTrivia).toBe(1)
  expect(spoiler).toContain('rap')
  expect(JSON.stringify(film)).not.toContain(spoiler)
})

test('a title without a critic has a sheet too', async () => {
  const film = await getFilm('oldboy-2003')
  expect(film).toMatchObject({ reviewCount: 0, criticMean: null, bandLow: null, verdict: null })
})

test('a film that is not there is null', async () => {
  expect(await getFilm('ballerina-1924')).toBeNull()
})
