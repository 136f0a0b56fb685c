import { beforeAll, expect, test } from 'vitest'
import { handOn } from '@/lib/env'
import { getFilmWithCritics } from '@/lib/films/queries'
import { freshDatabase } from '@/lib/testing/database'
import { applied, filmFile, scoredEntry, silentEntry } from '@/lib/testing/films'
import { firstCritics, getCriticsPage } from './reviews-page'

freshDatabase()
beforeAll(async () => {
  handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters' })
  const criticReviews = [silentEntry('mixed'), ...Array.from({ length: 24 }, (_, i) => scoredEntry(40 + i))]
  await applied(filmFile({ slug: 'many' }, { criticReviews }))
  await applied(filmFile({ slug: 'other' }, { criticReviews: [scoredEntry(50)] }))
})

async function filmOf(slug: string) {
  const film = await getFilmWithCritics(slug)
  if (film) return film
  throw new Error(`no ${slug}`)
}
const segmentOf = (next: string | null) => next?.split('/').at(-1) ?? ''

test('seats go on counting from page to page, the silent ones last', async () => {
  const film = await filmOf('many')
  const first = firstCritics(film)
  expect(first).toMatchObject({ first: 1 })
  expect(first.reviews).toHaveLength(20)
  expect(first.reviews[0]?.score?.of100).toBe(63)
  expect(first.next).toMatch(/^\/films\/many\/critic-reviews\/after\/2-/)

  const second = await getCriticsPage(film, segmentOf(first.next))
  expect(second).toMatchObject({ first: 21, next: null })
  expect(second?.reviews).toHaveLength(5)
  expect(second?.reviews.at(-1)?.score).toBeNull()
})

test('only a segment we made for this film and page leads anywhere', async () => {
  const film = await filmOf('many')
  const segment = segmentOf(firstCritics(film).next)
  expect(await getCriticsPage(await filmOf('other'), segment)).toBeNull()
  for (const made of [
    segment.replace('2-', '3-'),
    segment.replace('2-', '02-'),
    `${segment}x`,
    '2-',
    'x',
    '',
  ])
    expect(await getCriticsPage(film, made)).toBeNull()
})
