import { beforeAll, describe, expect, it } from 'vitest'
import { handOn } from '@/lib/env'
import { getFront } from '@/lib/front/queries'
import { getMember } from '@/lib/members/profile/queries'
import { answerHelpful } from '@/lib/reviews/helpful/answering'
import { allReviews, ORDERS } from '@/lib/reviews/reading/list-path'
import { listReviews } from '@/lib/reviews/reading/lists'
import { getReview } from '@/lib/reviews/reading/queries'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { chipFields, makeReview, makeSettled } from '@/lib/testing/reviews'
import { followMember } from './following'
import type { Reader } from './hiding'
import { blockMember, muteMember } from './keeping-away'
import { listCircle } from './queries'

freshDatabase()
beforeAll(() => handOn({ BALCONY_SECRET: 'a secret of at least thirty-two characters' }))

const planted = 'What stands here nobody else would write: quincunx.'

/** Two members, each with a review of one film and each followed by a third, and what one of them can read of the other's. */
async function house() {
  const chips = chipFields({ acting: 'praise' })
  const [one, other] = [await makeSettled(), await makeSettled()]
  const { film } = await makeReview({ body: planted, halfStars: '7', ...chips }, one)
  const { id } = await makeReview({ body: planted, halfStars: '8', ...chips }, other, film)
  const third = await makeMember()
  for (const { id } of [one, other]) await followMember(third, id)
  const reads = async (viewer: Reader, writer: { id: number; handle: string }) => {
    const narrowed = { by: 'aspect', aspect: 'acting', polarity: 'praise' } as const
    const lists = await Promise.all([
      ...ORDERS.map((order) => listReviews(film.id, { ...allReviews, order }, viewer)),
      ...ORDERS.map((order) => listReviews(film.id, { ...allReviews, narrowed, order }, viewer)),
      listCircle(third.id, 'following', null, viewer),
      getFront(viewer),
    ])
    const named = lists.filter((list) => JSON.stringify(list).includes(`"${writer.handle}"`)).length
    const pages = await Promise.all([
      getMember(writer.handle, viewer),
      getReview(film.slug, writer.handle, { viewer, asked: false }),
      getReview(film.slug, writer.handle, { viewer, asked: true }),
    ])
    return { lists: named, pages: pages.filter(Boolean).length }
  }
  return { one, other, reads, review: id }
}

const all = { lists: 10, pages: 3 }

describe('what a viewer is shown', () => {
  it('of somebody they block, or who blocks them, is nothing', async () => {
    const { one, other, reads, review } = await house()
    expect(await reads(one, other)).toEqual(all)
    await blockMember(one, other.id)
    expect(await reads(one, other)).toEqual({ lists: 0, pages: 0 })
    expect(await reads(other, one)).toEqual({ lists: 0, pages: 0 })
    // Oneself one goes on seeing, and so does everybody else.
    expect(await reads(one, one)).toEqual(all)
    for (const viewer of [null, await makeMember()]) expect(await reads(viewer, other)).toEqual(all)
    await expect(answerHelpful(one, { review, is: 'yes' })).rejects.toMatchObject({ reason: 'gone' })
  })

  it('of somebody they mute is on no list, and the muted see all', async () => {
    const { one, other, reads } = await house()
    await muteMember(one, other.id)
    expect(await reads(one, other)).toEqual({ lists: 0, pages: 3 })
    expect(await reads(other, one)).toEqual(all)
  })

  it('who moderates still finds the pages of who blocks them', async () => {
    const { one, reads } = await house()
    const moderator = await makeMember({ roles: ['moderator'] })
    await blockMember(one, moderator.id)
    expect(await reads(moderator, one)).toEqual({ lists: 0, pages: 3 })
  })
})
