import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { getFeed } from '@/lib/feed/queries'
import { listOwnReviews } from '@/lib/reviews/own/lists'
import { postReview } from '@/lib/reviews/posting'
import { restoreOwnReview, withdrawReview } from '@/lib/reviews/withdrawing'
import { freshDatabase } from '@/lib/testing/database'
import { makeFilms } from '@/lib/testing/ratings'
import { chipFields, given, makeReview, makeSettled } from '@/lib/testing/reviews'
import { listLatestReviews } from './latest'
import { allReviews, type ReviewList } from './list-path'
import { listReviews, type ReviewPage } from './lists'
import { listReviewsOf } from './of-member'
import { recountReviews } from './recounting'

freshDatabase()
beforeAll(() => handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters' }))

const more = { ...chipFields({ acting: 'praise' }), language: 'ko' }
const newest = { ...allReviews, order: 'newest' } as const
const idsOf = async (filmId: number, list: Partial<ReviewList> = {}) =>
  (await listReviews(filmId, { ...newest, ...list }, null))?.reviews.map(({ id }) => id)

async function makeFilm() {
  const [film = { id: 0, slug: '' }] = await makeFilms(1)
  return film
}

test('a review written anew comes first wherever the newest do; one had back stands where it stood', async () => {
  const film = await makeFilm()
  const member = await makeSettled()
  const { id: first } = await makeReview(more, member, film)
  const { id: elsewhere } = await makeReview({}, member)
  const { id: second } = await makeReview(more, undefined, film)
  await withdrawReview(member, { review: first })
  await restoreOwnReview(member, { review: first })
  expect(await idsOf(film.id)).toEqual([second, first])
  await withdrawReview(member, { review: first })
  await postReview(member, given(film.slug, more))
  const ways = [
    null,
    { by: 'language', language: 'ko' },
    { by: 'aspect', aspect: 'acting', polarity: 'praise' },
  ] as const
  for (const narrowed of ways) expect(await idsOf(film.id, { narrowed })).toEqual([first, second])
  const reader = await makeSettled()
  await prisma().memberFollow.create({ data: { followerId: reader.id, followedId: member.id } })
  const found = [
    (await getFeed(reader, null))?.reviews,
    (await listReviewsOf(member.id, null))?.reviews,
    (await listOwnReviews(member, null)).reviews,
    (await listLatestReviews(null)).filter(({ id }) => id !== second),
  ]
  for (const reviews of found) expect(reviews?.map(({ id }) => id)).toEqual([first, elsewhere])
  expect(await recountReviews()).toEqual({ cards: 0, films: 0 })
})

test('pages of the newest have nothing twice while reviews are written anew', async () => {
  const film = await makeFilm()
  const made = []
  for (let i = 0; i < 45; i++) made.push(await makeReview({}, undefined, film))
  const seen: number[] = []
  let after: string | null = null
  do {
    const page: ReviewPage | null = await listReviews(film.id, { ...newest, after }, null)
    seen.push(...(page?.reviews.map(({ id }) => id) ?? []))
    // One that was read, and the one at which the next page begins.
    for (const id of [seen.at(-5), seen.at(-1)]) {
      const one = made.find((review) => review.id === id)
      if (!one) continue
      await withdrawReview(one.member, { review: one.id })
      await postReview(one.member, given(film.slug))
    }
    after = page?.next ?? null
  } while (after !== null)
  expect(seen).toHaveLength(45)
  expect(new Set(seen).size).toBe(45)
})
