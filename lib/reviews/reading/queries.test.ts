import { beforeAll, expect, test } from 'vitest'
import { prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { changeHandle } from '@/lib/members/changing-handle'
import { freshDatabase } from '@/lib/testing/database'
import { chipFields, makeReview } from '@/lib/testing/reviews'
import { allReviews } from './list-path'
import { listReviews } from './lists'
import { getReview } from './queries'

freshDatabase()
beforeAll(() => handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters' }))

const body = 'What the lamp showed at the end was ||her marker|| and nobody else.'

test('a posted review is read whole, without what its spoilers hide', async () => {
  const { film, member } = await makeReview({
    body,
    title: 'The lamp',
    halfStars: '7',
    ...chipFields({ story: 'fault' }),
  })
  const review = await getReview(film.slug, member.handle, false)
  expect(review).toMatchObject({
    title: 'The lamp',
    halfStars: 7,
    chips: [{ aspect: 'story', polarity: 'fault' }],
    author: { handle: member.handle },
    editedOn: null,
  })
  expect(JSON.stringify(review)).not.toContain('her marker')
  expect(JSON.stringify(await getReview(film.slug, member.handle, true))).toContain('her marker')
  const page = await listReviews(film.id, allReviews)
  expect(page?.reviews).toMatchObject([{ title: 'The lamp', halfStars: 7, author: { id: member.id } }])
  expect(JSON.stringify(page)).not.toContain('her marker')
})

test('of one that tells the story nothing is sent, not even its title', async () => {
  const { film, member } = await makeReview({ body, title: 'It was the lamp', wholeSpoiler: 'yes' })
  const both = [await getReview(film.slug, member.handle, false), await listReviews(film.id, allReviews)]
  expect(JSON.stringify(both)).not.toMatch(/lamp/)
  expect(await getReview(film.slug, member.handle, true)).toMatchObject({ title: 'It was the lamp' })
  const cards = await prisma().reviewCard.findMany({ where: { filmId: film.id } })
  expect(JSON.stringify(cards)).not.toMatch(/lamp/)
})

test('it follows its author to another handle, and so do its cards', async () => {
  const { film, member } = await makeReview()
  const handle = `renamed${member.id}x`
  await changeHandle(member, handle)
  expect(await getReview(film.slug, member.handle, false)).toMatchObject({ author: { handle } })
  expect((await listReviews(film.id, allReviews))?.reviews).toMatchObject([{ author: { handle } }])
})

test('what is withdrawn, and what never was, is not found', async () => {
  const { id, film, member } = await makeReview()
  expect(await getReview(film.slug, 'nobody-at-all', false)).toBeNull()
  await prisma().review.update({ where: { id }, data: { withdrawnAt: new Date() } })
  expect(await getReview(film.slug, member.handle, true)).toBeNull()
})
