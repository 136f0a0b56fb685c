import { beforeAll, describe, expect, test } from 'vitest'
import { seed } from '@/lib/catalogue/seed'
import { prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { freshDatabase } from '@/lib/testing/database'
import { browseFilms, FILMS_PER_PAGE } from './browse'
import { type Browse, SORTS } from './browse-path'

freshDatabase()
beforeAll(async () => {
  handOn({ BALCONY_SECRET: 'a secret that is long enough for a test' })
  await seed()
})

const list = (browse: Partial<Browse> = {}) =>
  browseFilms({ filters: {}, sort: 'reviewed', after: null, ...browse })

test('the reviewed film leads the whole list', async () => {
  const all = await list()
  expect(all?.films).toHaveLength(15)
  expect(all?.films[0]).toMatchObject({ slug: 'ballerina-2023', verdict: 'divided', scoredCount: 3 })
  expect(all?.next).toBeNull()
})

test.each([
  [{ genre: 'action' }, 4],
  [{ country: 'spain' }, 1],
  [{ decade: '2010s' }, 3],
  [{ kind: 'film-series' }, 1],
  [{ verdict: 'divided' }, 1],
  [{ genre: 'thriller', country: 'south-korea', decade: '2020s', kind: 'film' }, 2],
])('narrowed by %o it has %d', async (filters, count) => {
  expect((await list({ filters }))?.films).toHaveLength(count)
})

test.each([
  { genre: 'western' },
  { country: 'atlantis' },
  { genre: 'romance', country: 'spain' },
  { verdict: 'recommended' },
])('narrowed by %o it is not a list', async (filters) => {
  expect(await list({ filters })).toBeNull()
})

describe('over many pages', () => {
  beforeAll(async () => {
    const data = Array.from({ length: 60 }, (_, n) => ({
      slug: `film-${n}`,
      title: `Film ${n % 7}`,
      sortTitle: `film ${n % 7}`,
      year: n % 3 === 0 ? null : 1950 + (n % 5),
    }))
    await prisma().film.createMany({ data })
  })

  test.each(SORTS)('sorted by %s every film comes exactly once', async (sort) => {
    const seen: number[] = []
    for (let after: string | null = null, pages = 0; pages === 0 || after; pages++) {
      const page = await list({ sort, after })
      seen.push(...(page?.films ?? []).map((film) => film.id))
      expect(page?.films.length).toBeLessThanOrEqual(FILMS_PER_PAGE)
      after = page?.next ?? null
    }
    expect(seen).toHaveLength(75)
    expect(new Set(seen).size).toBe(75)
  })

  test('a cursor of another list, or made up, leads nowhere', async () => {
    const first = await list()
    expect(await list({ sort: 'title', after: first?.next ?? '' })).toBeNull()
    expect(await list({ after: '1-aaaaaaaaaaaa' })).toBeNull()
    expect(await list({ after: first?.next ?? '' })).not.toBeNull()
  })
})
