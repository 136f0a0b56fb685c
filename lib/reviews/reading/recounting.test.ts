import { beforeAll, expect, test } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { answerHelpful } from '@/lib/reviews/helpful/answering'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { chipFields, makeReview } from '@/lib/testing/reviews'
import { recountReviews } from './recounting'

freshDatabase()

let made: Awaited<ReturnType<typeof makeReview>>
beforeAll(async () => {
  made = await makeReview({ halfStars: '6', ...chipFields({ music: 'mixed' }) })
  await answerHelpful(await makeMember(), { review: made.id, is: 'yes' })
})

const whole = async () => ({
  card: await prisma().reviewCard.findUnique({ where: { reviewId: made.id }, include: { chips: true } }),
  counts: (await prisma().reviewTally.findUnique({ where: { filmId: made.film.id } }))?.counts,
})

test('what was written by its verbs needs no mending', async () => {
  expect(await recountReviews()).toEqual({ cards: 0, films: 0 })
})

test.each([
  ['a card that is gone', `DELETE FROM review_card`, { cards: 1, films: 0 }],
  ['a wrong count of yes', `UPDATE review SET yes = 7`, { cards: 1, films: 0 }],
  ['wrong stars', `UPDATE review_card SET half_stars = 1`, { cards: 1, films: 0 }],
  ['a lost chip', `DELETE FROM review_card_chip`, { cards: 1, films: 0 }],
  ['a wrong tally', `UPDATE review_tally SET counts = '{"all": 5}'`, { cards: 0, films: 1 }],
  ['a lost tally', `DELETE FROM review_tally`, { cards: 0, films: 1 }],
])('mends %s', async (_, breaking, found) => {
  const before = await whole()
  await pool().query(breaking)
  expect(await recountReviews()).toEqual(found)
  expect(await whole()).toEqual(before)
  expect(await recountReviews()).toEqual({ cards: 0, films: 0 })
})
