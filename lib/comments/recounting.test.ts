import { beforeAll, expect, test } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeReview, makeSettled } from '@/lib/testing/reviews'
import { answerHelpful } from './helpful/answering'
import { recountComments } from './recounting'
import { deleteComment } from './writing/deleting'

freshDatabase()

beforeAll(async () => {
  const { id } = await makeReview()
  const [on, by] = [{ kind: 'review', id } as const, await makeSettled()]
  const { to } = await makeComment({ to: on })
  const { id: answer, to: below } = await makeComment({ to, by })
  await makeComment({ to: below })
  await makeComment()
  await answerHelpful(await makeSettled(), { comment: answer, is: 'yes' })
  await deleteComment(by, { comment: answer })
  const { id: helpful } = await makeComment({ to: on })
  const leaver = await makeSettled()
  for (const one of [leaver, await makeSettled()]) await answerHelpful(one, { comment: helpful, is: 'yes' })
  await prisma().member.delete({ where: { id: leaver.id } })
})

const whole = async () => ({
  comments: await prisma().comment.findMany({ orderBy: { id: 'asc' } }),
  tallies: await prisma().commentTally.findMany({ orderBy: { about: 'asc' } }),
  cards: await prisma().reviewCard.findMany({ select: { comments: true } }),
})

test('what was written by its verbs, and by who left, needs no mending', async () => {
  expect(await recountComments()).toBe(0)
  expect((await whole()).comments.map(({ yes }) => yes)).toContain(1)
})

test.each([
  ['a wrong tally', `UPDATE comment_tally SET comments = 9`, 2],
  ['a lost tally', `DELETE FROM comment_tally`, 2],
  ['a wrong card', `UPDATE review_card SET comments = 7`, 1],
  ['a wrong count of answers', `UPDATE comment SET answers = 5 WHERE answers_id IS NULL`, 3],
  ['a former name', `UPDATE comment SET author = '{"id": 1, "handle": "x", "name": null}' WHERE yes = 1`, 1],
  ['a wrong count of yes', `UPDATE comment SET yes = 4, helpfulness = 0.9 WHERE yes = 1`, 1],
])('mends %s', async (_, breaking, found) => {
  const before = await whole()
  await pool().query(breaking)
  expect(await recountComments()).toBe(found)
  expect(await whole()).toEqual(before)
  expect(await recountComments()).toBe(0)
})
