import { expect, it } from 'vitest'
import { editingShape } from '@/lib/comments/schema'
import { deleteComment } from '@/lib/comments/writing/deleting'
import { editComment } from '@/lib/comments/writing/editing'
import { prisma } from '@/lib/db'
import { withdrawReview } from '@/lib/reviews/withdrawing'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeReview, makeSettled } from '@/lib/testing/reviews'
import { listOwnComments, OWN_COMMENTS_TO_A_PAGE } from './lists'
import { getOwnComment } from './one'

freshDatabase()

it('has all a member said, the newest first and page by page, and nothing of anybody else', async () => {
  const viewer = await makeSettled()
  const { id: first, on } = await makeComment({ by: viewer, body: `${'Long. '.repeat(60)}` })
  const { id: later } = await makeComment({ by: viewer, to: on })
  await makeComment({ to: on })
  const { comments, next } = await listOwnComments(viewer, null)
  expect([comments.map(({ id }) => id), next]).toEqual([[later, first], null])
  expect(comments[1]).toMatchObject({ on: 'film', isThere: true, removals: 0 })
  expect(comments[1]?.begins).toHaveLength(200)
  expect((await listOwnComments(viewer, later)).comments.map(({ id }) => id)).toEqual([first])
  expect(OWN_COMMENTS_TO_A_PAGE).toBe(50)
})

it('keeps what was said to a review that is gone within its author’s reach', async () => {
  const viewer = await makeSettled()
  const review = await makeReview()
  const { id } = await makeComment({ by: viewer, to: { kind: 'review', id: review.id } })
  expect((await getOwnComment(id, viewer))?.subject).toMatchObject({ kind: 'review', id: review.id })
  await withdrawReview(review.member, { review: review.id })
  expect((await listOwnComments(viewer, null)).comments).toMatchObject([{ id, isThere: false }])
  expect(await getOwnComment(id, viewer)).toMatchObject({
    subject: null,
    own: { film: { slug: review.film.slug } },
  })
  expect(await getOwnComment(id, await makeSettled())).toBeNull()
  const changed = editingShape.parse({ comment: id, edits: 0, body: 'Said better.' })
  expect(await editComment(viewer, changed)).toBe('/account/comments')
  expect(await deleteComment(viewer, { comment: id })).toBe('/account/comments')
  expect((await listOwnComments(viewer, null)).comments).toEqual([])
})

it('says which a moderator removed, and which stand with somebody its author does not see', async () => {
  const viewer = await makeSettled()
  const { id: removed } = await makeComment({ by: viewer })
  await prisma().comment.update({ where: { id: removed }, data: { removals: 1 } })
  const review = await makeReview()
  const { id } = await makeComment({ by: viewer, to: { kind: 'review', id: review.id } })
  await prisma().memberMute.create({ data: { memberId: viewer.id, mutedId: review.member.id } })
  expect((await listOwnComments(viewer, null)).comments).toMatchObject([
    { id, isThere: false, removals: 0 },
    { id: removed, isThere: false, removals: 1 },
  ])
  expect((await getOwnComment(id, viewer))?.subject).toBeNull()
})
