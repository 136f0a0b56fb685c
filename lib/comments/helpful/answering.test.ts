import { beforeAll, expect, it } from 'vitest'
import { recountComments } from '@/lib/comments/recounting'
import { editingShape } from '@/lib/comments/schema'
import { editComment } from '@/lib/comments/writing/editing'
import { prisma } from '@/lib/db'
import { wilsonLowerBound } from '@/lib/scores/wilson'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeReview } from '@/lib/testing/reviews'
import { answerHelpful } from './answering'
import { listOwnCommentAnswers } from './queries'

freshDatabase()

let readers: { id: number; createdAt: Date }[] = []
beforeAll(async () => {
  readers = await Promise.all(Array.from({ length: 20 }, () => makeMember()))
})
const reader = (i = 0) => readers[i] ?? { id: 0, createdAt: new Date() }
const countsOf = (id: number) =>
  prisma().comment.findUniqueOrThrow({ where: { id }, select: { yes: true, no: true, helpfulness: true } })

it('counts an answer once, lets it be changed, and taken back', async () => {
  const { id: comment } = await makeComment()
  for (const is of ['yes', 'yes', 'no', 'yes'] as const) await answerHelpful(reader(), { comment, is })
  expect(await countsOf(comment)).toEqual({ yes: 1, no: 0, helpfulness: wilsonLowerBound(1, 0) })
  expect(await listOwnCommentAnswers(reader(), [{ id: comment }])).toEqual(new Map([[comment, true]]))
  for (const is of ['none', 'none'] as const) await answerHelpful(reader(), { comment, is })
  expect(await countsOf(comment)).toEqual({ yes: 0, no: 0, helpfulness: 0 })
})

it('is refused of one’s own, and by the database too', async () => {
  const { id: comment, member } = await makeComment()
  await expect(answerHelpful(member, { comment, is: 'yes' })).rejects.toMatchObject({ reason: 'own' })
  const own = { commentId: comment, memberId: member.id, isYes: true }
  await expect(prisma().commentHelpfulAnswer.create({ data: own })).rejects.toThrow('their own comment')
})

it('is refused of what cannot be read: removed, gone, under what is withdrawn, by whom one does not see', async () => {
  const { id: review } = await makeReview()
  const { id: comment, member } = await makeComment({ to: { kind: 'review', id: review } })
  const refused = async (id = comment) =>
    expect(answerHelpful(reader(), { comment: id, is: 'no' })).rejects.toMatchObject({ reason: 'gone' })
  await refused(999_999)
  await prisma().review.update({ where: { id: review }, data: { withdrawnAt: new Date() } })
  await refused()
  await prisma().review.update({ where: { id: review }, data: { withdrawnAt: null } })
  await prisma().memberMute.create({ data: { memberId: reader().id, mutedId: member.id } })
  await refused()
  await prisma().memberMute.deleteMany()
  await prisma().comment.update({ where: { id: comment }, data: { removals: 1 } })
  await refused()
})

it('counts twenty at once exactly, and twenty presses of one as one', async () => {
  const { id: comment } = await makeComment()
  await Promise.all(readers.map((one, i) => answerHelpful(one, { comment, is: i % 5 === 0 ? 'no' : 'yes' })))
  expect(await countsOf(comment)).toEqual({ yes: 16, no: 4, helpfulness: wilsonLowerBound(16, 4) })
  await Promise.all(Array.from({ length: 20 }, () => answerHelpful(reader(), { comment, is: 'yes' })))
  expect(await countsOf(comment)).toMatchObject({ yes: 17, no: 3 })
})

it('speaks of an earlier version after a large change, in one step or in many', async () => {
  const { id: comment, member } = await makeComment({
    body: 'The lamp is warm and the room is cold, as it was.',
  })
  let edits = 0
  const say = (body: string) =>
    editComment(member, editingShape.parse({ comment, edits: String(edits++), body }))
  const counts = async () => {
    const { yes, no, yesBefore } = await prisma().comment.findUniqueOrThrow({ where: { id: comment } })
    return [yes, no, yesBefore]
  }
  await answerHelpful(reader(), { comment, is: 'yes' })
  await say('The lamp is warm and the room is cold, as it is.')
  expect(await counts()).toEqual([1, 0, 0])
  await say('The lamp was warm and the room was cold, as it is.')
  expect(await counts()).toEqual([1, 0, 0])
  await say('The lamp was hot and the hall was cold, as it is.')
  expect(await counts()).toEqual([0, 0, 1])
  expect(await countsOf(comment)).toMatchObject({ helpfulness: 0 })
  expect(await listOwnCommentAnswers(reader(), [{ id: comment }])).toEqual(new Map())
  await answerHelpful(reader(1), { comment, is: 'no' })
  expect(await counts()).toEqual([0, 1, 1])
  await answerHelpful(reader(), { comment, is: 'yes' })
  expect(await counts()).toEqual([1, 1, 0])
  await say('Another thing entirely, about somebody else.')
  expect(await counts()).toEqual([0, 0, 1])
  expect(await recountComments()).toBe(0)
  await prisma().member.delete({ where: { id: reader().id } })
  expect(await counts()).toEqual([0, 0, 0])
})
