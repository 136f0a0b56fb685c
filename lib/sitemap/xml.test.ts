import { beforeAll, expect, test } from 'vitest'
import { handOn } from '@/lib/env'
import { freshDatabase } from '@/lib/testing/database'
import { applied, filmFile } from '@/lib/testing/films'
import { countParts, listPart } from './queries'
import { filmsXml, indexXml } from './xml'

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
  expect(films?.map((film) => film.slug)).toEqual(['one', 'two'])
  expect(filmsXml(films ?? [])).toContain('<loc>https://balcony.example/films/two</loc>')
  expect(indexXml(1)).toContain('<loc>https://balcony.example/sitemaps/1</loc>')
})

test.each([0, -1, 2, 1.5, Number.NaN])('there is no part %d', async (part) => {
  expect(await listPart(part)).toBeNull()
})
