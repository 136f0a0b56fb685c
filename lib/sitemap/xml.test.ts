import { beforeAll, expect, test } from 'vitest'
import { handOn } from '@/lib/env'
import { freshDatabase } from '@/lib/testing/database'
import { applied, filmFile } from '@/lib/testing/films'
import { makeReview } from '@/lib/testing/reviews'
import { countParts, countReviewParts, listPart, listReviewPart } from './queries'
import { indexXml, partXml } from './xml'

freshDatabase()
beforeAll(() => handOn({ APP_URL: 'https://balcony.example' }))

test('an empty catalogue has no part', async () => {
  expect(await countParts()).toBe(0)
  expect(await listPart(1)).toBeNull()
})

test('every film is in exactly one part, by its full address', async () => {
  await applied(filmFile({ slug: 'one' }))
  await applied(filmFile({ slug: 'two' }))
  expect(await countParts()).toBe(1)
  const films = await listPart(1)
  expect(films?.map(({ path }) => path)).toEqual(['/films/one', '/films/two'])
  expect(partXml(films ?? [])).toContain('<loc>https://balcony.example/films/two</loc>')
  expect(indexXml(1, 2)).toContain('<loc>https://balcony.example/sitemaps/1</loc>')
  expect(indexXml(1, 2)).toContain('<loc>https://balcony.example/sitemaps/reviews-2</loc>')
})

test('reviews have parts of their own', async () => {
  const { film, member } = await makeReview()
  expect(await countReviewParts()).toBe(1)
  expect((await listReviewPart(1))?.map(({ path }) => path)).toEqual([
    `/films/${film.slug}/reviews/${member.handle}`,
  ])
  expect(await listReviewPart(2)).toBeNull()
})

test.each([0, -1, 2, 1.5, Number.NaN])('there is no part %d', async (part) => {
  expect(await listPart(part)).toBeNull()
})
