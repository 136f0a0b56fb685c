import { beforeAll, expect, test } from 'vitest'
import { handOn } from '@/lib/env'
import { withdrawReview } from '@/lib/reviews/withdrawing'
import { freshDatabase } from '@/lib/testing/database'
import { makeReview, makeSettled } from '@/lib/testing/reviews'
import { listReviewsOf } from './of-member'

freshDatabase()
beforeAll(() => handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters' }))

test('a member’s reviews are read page by page, those that are public alone', async () => {
  const member = await makeSettled()
  const ids = []
  for (let i = 0; i < 4; i++) ids.push((await makeReview({}, member)).id)
  await makeReview()
  const first = await listReviewsOf(member.id, null, 2)
  expect(first?.reviews.map(({ id }) => id)).toEqual([ids[3], ids[2]])
  await withdrawReview(member, { review: ids[1] ?? 0 })
  const second = await listReviewsOf(member.id, first?.next ?? '', 2)
  expect(second).toMatchObject({ reviews: [{ id: ids[0] }], next: null })
  expect(await listReviewsOf(member.id, '1-aaaaaaaaaaaa')).toBeNull()
  expect(await listReviewsOf(member.id + 1, first?.next ?? '')).toBeNull()
})
