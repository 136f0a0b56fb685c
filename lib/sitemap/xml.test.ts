import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { handOn } from '@/lib/env'
import { makeList } from '@/lib/lists/making'
import { makingShape } from '@/lib/lists/schema'
import { tags } from '@/lib/tags'
import { freshDatabase } from '@/lib/testing/database'
import { heard } from '@/lib/testing/doors/announcements'
import { applied, filmFile } from '@/lib/testing/films'
import { makeReview, makeSettled } from '@/lib/testing/reviews'
import { countParts, listPart } from './queries'
import { indexXml, partXml, readPart } from './xml'

freshDatabase()
beforeAll(() => handOn({ APP_URL: 'https://balcony.example' }))

test('an empty catalogue has no part', async () => {
  expect(await countParts('films')).toBe(0)
  expect(await listPart('films', 1)).toBeNull()
})

test('every film is in exactly one part, by its full address', async () => {
  await applied(filmFile({ slug: 'one' }))
  await applied(filmFile({ slug: 'two' }))
  expect(await countParts('films')).toBe(1)
  const films = await listPart('films', 1)
  expect(films?.map(({ path }) => path)).toEqual(['/films/one', '/films/two'])
  expect(partXml(films ?? [])).toContain('<loc>https://balcony.example/films/two</loc>')
  expect(indexXml({ site: 1, films: 1, reviews: 2, lists: 1 })).toContain(
    '<loc>https://balcony.example/sitemaps/1</loc>',
  )
  expect(indexXml({ site: 1, films: 1, reviews: 2, lists: 1 })).toContain(
    '<loc>https://balcony.example/sitemaps/reviews-2</loc>',
  )
  expect(indexXml({ site: 1, films: 0, reviews: 0, lists: 1 })).toContain('/sitemaps/lists-1</loc>')
})

test('pages there is one of have a part, without a day', async () => {
  const pages = (await listPart('site', 1)) ?? []
  expect(pages.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/', '/moderation-log', '/transparency']),
  )
  expect(partXml(pages)).not.toContain('lastmod')
  expect(await listPart('site', 2)).toBeNull()
})

test('reviews have parts of their own', async () => {
  const { film, member } = await makeReview()
  expect(await countParts('reviews')).toBe(1)
  expect((await listPart('reviews', 1))?.map(({ path }) => path)).toEqual([
    `/films/${film.slug}/reviews/${member.handle}`,
  ])
  expect(await listPart('reviews', 2)).toBeNull()
})

test('of lists those for everybody are named, once they have a film', async () => {
  const [owner, { film }] = [await makeSettled(), await makeReview()]
  const made = (title: string, visibility: string) =>
    makeList(owner, makingShape.parse({ title, visibility, film: film.slug, makingKey: randomUUID() }))
  await made('Ours', 'followers')
  await made('Mine', 'onlyMe')
  expect(await countParts('lists')).toBe(0)
  await makeList(
    owner,
    makingShape.parse({ title: 'Empty', visibility: 'everybody', makingKey: randomUUID() }),
  )
  const slug = await made('For all', 'everybody')
  const { told } = await heard(() => made('For all again', 'onlyMe'))
  expect(told).toContain(tags.lists)
  expect(await listPart('lists', 1)).toMatchObject([{ path: `/members/${owner.handle}/lists/${slug}` }])
})

test.each([
  ['1', { kind: 'films', part: 1 }],
  ['reviews-2', { kind: 'reviews', part: 2 }],
  ['lists-30', { kind: 'lists', part: 30 }],
  ['site-1', { kind: 'site', part: 1 }],
  ['other-1', null],
  ['0', null],
  ['lists-', null],
])('reads %s', (address, which) => expect(readPart(address)).toEqual(which))

test.each([0, -1, 2, 1.5, Number.NaN])('there is no part %d', async (part) => {
  expect(await listPart('films', part)).toBeNull()
})
