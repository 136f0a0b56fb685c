import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { given, makeReview, makeSettled } from '@/lib/testing/reviews'
import { forgetReview } from './forgetting'
import { listOwnWithdrawn } from './own/lists'
import { postReview } from './posting'
import { restoreOwnReview, withdrawReview } from './withdrawing'

freshDatabase()

it('leaves no word of it, cannot be undone, and leaves what is others’', async () => {
  const { id, member, film } = await makeReview({ halfStars: '8', title: 'A title' })
  const said = await makeComment({ to: { kind: 'review', id } })
  await expect(forgetReview(member, { review: id })).rejects.toMatchObject({ reason: 'gone' })
  await withdrawReview(member, { review: id })
  await expect(forgetReview(await makeSettled(), { review: id })).rejects.toMatchObject({ reason: 'gone' })
  await forgetReview(member, { review: id })
  await forgetReview(member, { review: id })
  const row = await prisma().review.findUniqueOrThrow({ where: { id }, include: { revisions: true } })
  expect(row).toMatchObject({ raw: '', title: null, cooked: { tree: [] }, revisions: [] })
  expect(await listOwnWithdrawn(member)).toEqual([])
  await expect(restoreOwnReview(member, { review: id })).rejects.toMatchObject({ reason: 'too late' })
  expect(await prisma().comment.count({ where: { id: said.id } })).toBe(1)
  expect(await prisma().rating.count({ where: { memberId: member.id } })).toBe(1)
  expect((await postReview(member, given(film.slug))).review).toBe(id)
})

it('waits while a moderator’s removal stands', async () => {
  const { id, member } = await makeReview()
  await withdrawReview(member, { review: id })
  await prisma().review.update({ where: { id }, data: { removals: 1 } })
  await expect(forgetReview(member, { review: id })).rejects.toMatchObject({ reason: 'removed' })
})
