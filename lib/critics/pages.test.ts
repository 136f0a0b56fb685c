import { beforeAll, expect, test } from 'vitest'
import { handOn } from '@/lib/env'
import { getFilmWithCritics, listCriticReviews } from '@/lib/films/queries'
import { freshDatabase } from '@/lib/testing/database'
import { applied, filmFile, reviewEntry, scoredEntry, silentEntry } from '@/lib/testing/films'
import { getCriticPage, getOutletPage, getWriterIndex } from './pages'
import { getCriticReview } from './queries'
import { REVIEWS_PER_PAGE } from './schema'

freshDatabase()
beforeAll(() => handOn({ BALCONY_SECRET: 'a secret that is long enough for a test' }))

test('a critic of many films is read page by page, the latest first, nothing twice', async () => {
  for (let n = 0; n < 33; n++) {
    await applied(
      filmFile(
        { title: `Seen ${n}` },
        { criticReviews: [reviewEntry({ critic: 'A. Regular', outlet: 'The Daily' })] },
      ),
    )
  }
  const first = await getCriticPage('a-regular')
  const second = await getCriticPage('a-regular', first?.next ?? '')
  const titles = [...(first?.reviews ?? []), ...(second?.reviews ?? [])].map((review) => review.film.title)
  expect(titles).toHaveLength(33)
  expect(titles[0]).toBe('Seen 32')
  expect(new Set(titles).size).toBe(33)
  expect(second?.next).toBeNull()
  expect((await getOutletPage('the-daily'))?.reviews).toHaveLength(30)
}, 60_000)

test('a cursor of one critic leads nowhere at another, nor at an outlet', async () => {
  await applied(filmFile({}, { criticReviews: [reviewEntry({ critic: 'B. Rare' })] }))
  const { next } = (await getCriticPage('a-regular')) ?? {}
  expect(await getCriticPage('b-rare', next ?? '')).toBeNull()
  expect(await getOutletPage('the-daily', next ?? '')).toBeNull()
  expect(await getCriticPage('a-regular', 'made-up')).toBeNull()
})

test('indexes name who has something published, most first', async () => {
  await applied(filmFile({}, { criticReviews: [reviewEntry({ critic: 'C. Hidden', status: 'draft' })] }))
  const critics = await getWriterIndex('critic')
  expect(critics.map((critic) => critic.slug)).toEqual(['a-regular', 'b-rare'])
  expect((await getWriterIndex('outlet')).map((outlet) => outlet.reviews)).toEqual([33])
})

test('a film’s critics come highest first, the silent last, page by page', async () => {
  const scored = Array.from({ length: 23 }, (_, n) => scoredEntry(n * 4))
  const file = filmFile({}, { criticReviews: [silentEntry('positive'), ...scored, silentEntry('negative')] })
  await applied(file)
  const film = await getFilmWithCritics(file.film.slug)
  const first = film?.critics ?? { reviews: [], next: null }
  expect(first.reviews).toHaveLength(REVIEWS_PER_PAGE)
  const second = await listCriticReviews(film?.id ?? 0, first.next ?? 0)
  const scores = [...first.reviews, ...second.reviews].map((review) => review.score?.of100 ?? null)
  expect(scores).toEqual([...Array.from({ length: 23 }, (_, n) => 88 - n * 4), null, null])
  expect(second.next).toBeNull()
})

test('a draft has no page', async () => {
  const file = filmFile({}, { criticReviews: [reviewEntry({ critic: 'D. Draft', status: 'draft' })] })
  await applied(file)
  expect(await getCriticReview(file.film.slug, 'd-draft')).toBeNull()
})
