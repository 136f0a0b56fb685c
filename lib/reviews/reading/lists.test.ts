import { beforeAll, describe, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { rateFilm, unrateFilm } from '@/lib/ratings/rating'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makePublicReview as makeReview } from '@/lib/testing/public-reviews'
import { makeFilms } from '@/lib/testing/ratings'
import { allReviews, type ReviewList } from './list-path'
import { listReviews, type ReviewPage } from './lists'

freshDatabase()
beforeAll(() => handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters' }))

async function makeFilm() {
  const [film = { id: 0, slug: '' }] = await makeFilms(1)
  return film
}

async function idsOf(filmId: number, list: Partial<ReviewList> = {}) {
  const page = await listReviews(filmId, { ...allReviews, ...list }, null)
  return page?.reviews.map(({ id }) => id)
}

const countsOf = async (filmId: number) =>
  (await prisma().reviewTally.findUnique({ where: { filmId } }))?.counts

describe('a film’s reviews', () => {
  test('come in four orders', async () => {
    const film = await makeFilm()
    const { id: a } = await makeReview(film, { halfStars: 3, helpfulness: 0.2 })
    const { id: b } = await makeReview(film, { halfStars: 9, helpfulness: 0.1 })
    const { id: c } = await makeReview(film, { helpfulness: 0.3 })
    expect(await idsOf(film.id)).toEqual([c, a, b])
    expect(await idsOf(film.id, { order: 'newest' })).toEqual([c, b, a])
    expect(await idsOf(film.id, { order: 'highest' })).toEqual([b, a])
    expect(await idsOf(film.id, { order: 'lowest' })).toEqual([a, b])
  })

  test('are narrowed by language, stars and aspect, and counted', async () => {
    const film = await makeFilm()
    const acting = [{ aspect: 'acting', polarity: 'praise' }] as const
    const { id: a } = await makeReview(film, { halfStars: 7, language: 'ko', chips: [...acting] })
    const { id: b } = await makeReview(film, { halfStars: 7, language: 'en', chips: [...acting] })
    expect(await idsOf(film.id, { narrowed: { by: 'language', language: 'ko' } })).toEqual([a])
    expect(await idsOf(film.id, { narrowed: { by: 'stars', halfStars: 7 } })).toEqual([b, a])
    const narrowed = { by: 'aspect', ...acting[0] } as const
    for (const order of ['helpful', 'newest', 'highest'] as const)
      expect(await idsOf(film.id, { narrowed, order })).toEqual([b, a])
    expect(await idsOf(film.id, { narrowed, order: 'lowest' })).toEqual([a, b])
    expect(await countsOf(film.id)).toEqual({
      all: 2,
      'aspect/acting-praise': 2,
      'language/en': 1,
      'language/ko': 1,
      'stars/7': 2,
    })
  })

  test('leave out what is withdrawn or removed, by whatever way', async () => {
    const film = await makeFilm()
    const review = await makeReview(film, { chips: [{ aspect: 'story', polarity: 'fault' }] })
    await prisma().review.update({ where: { id: review.id }, data: { removals: 1 } })
    expect(await idsOf(film.id)).toEqual([])
    expect(await countsOf(film.id)).toEqual({})
  })

  test('keep up with their stars and with who is gone', async () => {
    const film = await makeFilm()
    const member = await makeMember()
    await makeReview(film, { memberId: member.id, halfStars: 2 })
    await rateFilm(member, { film: film.slug, halfStars: 10 })
    expect(await countsOf(film.id)).toEqual({ all: 1, 'stars/10': 1 })
    await unrateFilm(member, film.slug)
    expect(await countsOf(film.id)).toEqual({ all: 1 })
    await prisma().member.delete({ where: { id: member.id } })
    expect(await countsOf(film.id)).toEqual({})
  })
})

test.each(['helpful', 'newest', 'highest', 'lowest'] as const)(
  'pages of %s are each read once, while people go on posting',
  async (order) => {
    const film = await makeFilm()
    for (let i = 0; i < 45; i++) await makeReview(film, { halfStars: 1 + (i % 3), helpfulness: (i % 4) / 8 })
    const before = await prisma().reviewCard.findMany({ where: { filmId: film.id } })
    const seen: number[] = []
    let after: string | null = null
    for (let page = 0; page < 4; page++) {
      const read: ReviewPage | null = await listReviews(film.id, { ...allReviews, order, after }, null)
      seen.push(...(read?.reviews.map(({ id }) => id) ?? []))
      await makeReview(film, { halfStars: 2, helpfulness: 0.25 })
      // The place holds although the review it names goes.
      if (page === 0) await prisma().review.delete({ where: { id: seen.at(-1) ?? 0 } })
      after = read?.next ?? null
      if (after === null) break
    }
    const old = seen.filter((id) => before.some(({ reviewId }) => reviewId === id))
    expect(new Set(seen).size).toBe(seen.length)
    expect(old.toSorted((a, b) => a - b)).toEqual(
      before.map(({ reviewId }) => reviewId).toSorted((a, b) => a - b),
    )
  },
)

test('a place is good for its own list alone', async () => {
  const film = await makeFilm()
  for (let i = 0; i < 21; i++) await makeReview(film)
  const { next: after = null } = (await listReviews(film.id, allReviews, null)) ?? {}
  expect(await listReviews(film.id, { ...allReviews, after }, null)).toMatchObject({ next: null })
  expect(await listReviews(film.id, { ...allReviews, after, order: 'newest' }, null)).toBeNull()
  expect(await listReviews(film.id + 1, { ...allReviews, after }, null)).toBeNull()
  expect(await listReviews(film.id, { ...allReviews, after: `${after}x` }, null)).toBeNull()
})

test('many who rate and write at once leave exact counts', async () => {
  const film = await makeFilm()
  const members = await Promise.all(Array.from({ length: 12 }, () => makeMember()))
  await Promise.all(
    members.flatMap((member, i) => [
      makeReview(film, { memberId: member.id, language: i % 2 ? 'en' : 'ko' }),
      rateFilm(member, { film: film.slug, halfStars: 1 + (i % 2) }),
      rateFilm(member, { film: film.slug, halfStars: 4 }).then(() => unrateFilm(member, film.slug)),
    ]),
  )
  for (const member of members) await rateFilm(member, { film: film.slug, halfStars: 9 })
  expect(await countsOf(film.id)).toEqual({ all: 12, 'language/en': 6, 'language/ko': 6, 'stars/9': 12 })
})
