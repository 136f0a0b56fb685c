import { expect, test } from 'vitest'
import { freshDatabase } from '@/lib/testing/database'
import { makeReview } from '@/lib/testing/reviews'
import { getSeat, listLatestReviews } from './latest'

freshDatabase()

const body = 'It begins with a lamp and ends with ||her marker||, as it must.'

test('the newest reviews of all films come first, without what they hide', async () => {
  const made = []
  for (let i = 0; i < 4; i++) made.push(await makeReview({ body }))
  const latest = await listLatestReviews(null)
  expect(latest.map(({ id }) => id)).toEqual(
    made
      .toReversed()
      .slice(0, 3)
      .map(({ id }) => id),
  )
  expect(JSON.stringify(latest)).not.toContain('her marker')
})

test('a member’s seat has their reviews and how their stars fall', async () => {
  const { member, id } = await makeReview({ body, halfStars: '7' })
  const other = await makeReview({ halfStars: '10' }, member)
  const { reviews, counts } = await getSeat(member.id)
  expect(reviews.map((review) => review.id)).toEqual([other.id, id])
  expect(reviews[1]).toMatchObject({ halfStars: 7, author: { handle: member.handle } })
  expect(counts).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0, 1])
  expect(JSON.stringify(reviews)).not.toContain('her marker')
})
