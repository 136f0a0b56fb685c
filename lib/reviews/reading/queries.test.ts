import { beforeAll, expect, test } from 'vitest'
import { listStatements, prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { changeHandle } from '@/lib/members/changing-handle'
import { rateFilm } from '@/lib/ratings/rating'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { chipFields, makeReview } from '@/lib/testing/reviews'
import { allReviews } from './list-path'
import { listReviews } from './lists'
import { getReview } from './queries'
import { listReviewsFor, revealedFor } from './revealing'

freshDatabase()
beforeAll(() => handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters' }))

const everybody = { viewer: null, asked: false }
const whoAsks = { viewer: null, asked: true }
const body = 'What the lamp showed at the end was ||her marker|| and nobody else.'

test('a posted review is read whole, without what its spoilers hide', async () => {
  const { film, member } = await makeReview({
    body,
    title: 'The lamp',
    halfStars: '7',
    ...chipFields({ story: 'fault' }),
  })
  const review = await getReview(film.slug, member.handle, everybody)
  expect(review).toMatchObject({
    title: 'The lamp',
    halfStars: 7,
    chips: [{ aspect: 'story', polarity: 'fault' }],
    author: { handle: member.handle },
    editedOn: null,
  })
  expect(JSON.stringify(review)).not.toContain('her marker')
  expect(JSON.stringify(await getReview(film.slug, member.handle, whoAsks))).toContain('her marker')
  const page = await listReviews(film.id, allReviews, null)
  expect(page?.reviews).toMatchObject([{ title: 'The lamp', halfStars: 7, author: { id: member.id } }])
  expect(JSON.stringify(page)).not.toContain('her marker')
})

test('of one that tells the story nothing is sent, not even its title', async () => {
  const { film, member } = await makeReview({ body, title: 'It was the lamp', wholeSpoiler: 'yes' })
  const both = [
    await getReview(film.slug, member.handle, everybody),
    await listReviews(film.id, allReviews, null),
  ]
  expect(JSON.stringify(both)).not.toMatch(/lamp/)
  expect(await getReview(film.slug, member.handle, whoAsks)).toMatchObject({ title: 'It was the lamp' })
  const cards = await prisma().reviewCard.findMany({ where: { filmId: film.id } })
  expect(JSON.stringify(cards)).not.toMatch(/lamp/)
})

test('who has seen the film gets all of it, here and in lists', async () => {
  const { film, member } = await makeReview({ body })
  const all = { body: 'All of it ||in one|| word.', title: 'It was the lamp', wholeSpoiler: 'yes' }
  const told = await makeReview(all, undefined, film)
  const reader = await makeMember()
  const inList = async () => (await listReviewsFor(reader, film.id, allReviews))?.reviews ?? []
  const read = (handle: string, viewer: { id: number }) =>
    getReview(film.slug, handle, { viewer, asked: false })
  const unseen = [await read(member.handle, reader), await inList()]
  expect(JSON.stringify(unseen)).not.toMatch(/her marker|in one|It was/)
  await rateFilm(reader, { film: film.slug, halfStars: 5 })
  const seen = await read(member.handle, reader)
  expect([seen?.shown, JSON.stringify(seen)]).toEqual(['seen', expect.stringContaining('her marker')])
  const [first, second] = await inList()
  expect(first).toMatchObject({ id: told.id, title: 'It was the lamp', isRevealed: true })
  expect(JSON.stringify(first)).toContain('in one')
  expect(JSON.stringify(second)).toContain('her marker')
  // Who wrote about it has seen it too; of another film nobody learns more.
  expect(await read(told.member.handle, member)).toMatchObject({ shown: 'seen' })
  const other = await makeReview({ body })
  const elsewhere = { viewer: member, asked: false }
  expect(await getReview(other.film.slug, other.member.handle, elsewhere)).toMatchObject({ shown: null })
})

test('a list that hides nothing asks nothing more', async () => {
  const { film, member } = await makeReview()
  const { reviews = [] } = (await listReviews(film.id, allReviews, null)) ?? {}
  const { result, statements } = await listStatements(() => revealedFor(member, reviews))
  expect([statements.length, result.map(({ isRevealed }) => isRevealed)]).toEqual([0, [false]])
})

test('it follows its author to another handle, and so do its cards', async () => {
  const { film, member } = await makeReview()
  const handle = `renamed${member.id}x`
  await changeHandle(member, handle)
  expect(await getReview(film.slug, member.handle, everybody)).toMatchObject({ author: { handle } })
  expect((await listReviews(film.id, allReviews, null))?.reviews).toMatchObject([{ author: { handle } }])
})

test('what is withdrawn, and what never was, is not found', async () => {
  const { id, film, member } = await makeReview()
  expect(await getReview(film.slug, 'nobody-at-all', everybody)).toBeNull()
  await prisma().review.update({ where: { id }, data: { withdrawnAt: new Date() } })
  expect(await getReview(film.slug, member.handle, whoAsks)).toBeNull()
})
