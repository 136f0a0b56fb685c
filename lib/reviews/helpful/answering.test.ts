import { beforeAll, expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { TooOften } from '@/lib/refusal'
import { wilsonLowerBound } from '@/lib/scores/wilson'
import { standard } from '@/lib/site-settings/register'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeReview } from '@/lib/testing/reviews'
import { answerHelpful } from './answering'
import { listOwnAnswers } from './queries'

freshDatabase()

let readers: { id: number; createdAt: Date }[] = []
beforeAll(async () => {
  readers = await Promise.all(Array.from({ length: 50 }, () => makeMember()))
})
const reader = (i = 0) => readers[i] ?? { id: 0, createdAt: new Date() }

const countsOf = (id: number) =>
  prisma().review.findUniqueOrThrow({ where: { id }, select: { yes: true, no: true, helpfulness: true } })
const cardOf = (reviewId: number) => prisma().reviewCard.findUniqueOrThrow({ where: { reviewId } })

it('counts an answer once, lets it be changed, and taken back', async () => {
  const { id: review } = await makeReview()
  for (const is of ['yes', 'yes', 'no', 'yes'] as const) await answerHelpful(reader(), { review, is })
  expect(await countsOf(review)).toEqual({ yes: 1, no: 0, helpfulness: wilsonLowerBound(1, 0) })
  expect(await cardOf(review)).toMatchObject({ yes: 1, helpfulness: wilsonLowerBound(1, 0) })
  expect(await listOwnAnswers(reader(), [{ id: review }])).toEqual(new Map([[review, true]]))
  for (const is of ['none', 'none'] as const) await answerHelpful(reader(), { review, is })
  expect(await countsOf(review)).toEqual({ yes: 0, no: 0, helpfulness: 0 })
})

it('is refused of one’s own review, and by the database too', async () => {
  const { id: review, member } = await makeReview()
  await expect(answerHelpful(member, { review, is: 'yes' })).rejects.toMatchObject({ reason: 'own' })
  const own = { reviewId: review, memberId: member.id, isYes: true, revision: 1 }
  await expect(prisma().helpfulAnswer.create({ data: own })).rejects.toThrow('their own review')
})

it('is refused of what is not public', async () => {
  const { id: review } = await makeReview()
  await prisma().review.update({ where: { id: review }, data: { removals: 1 } })
  for (const gone of [review, 999_999])
    await expect(answerHelpful(reader(), { review: gone, is: 'no' })).rejects.toMatchObject({
      reason: 'gone',
    })
})

it('speaks of the text as it is: after a large change earlier answers are for an earlier version', async () => {
  const { id: review } = await makeReview()
  for (const i of [0, 1, 2]) await answerHelpful(reader(i), { review, is: i < 2 ? 'yes' : 'no' })
  await prisma().review.update({ where: { id: review }, data: { revision: 2, helpfulSince: 2 } })
  await answerHelpful(reader(3), { review, is: 'yes' })
  expect(await countsOf(review)).toMatchObject({ yes: 1, no: 0 })
  expect(await cardOf(review)).toMatchObject({ yes: 1, yesBefore: 2 })
  expect(await listOwnAnswers(reader(0), [{ id: review }])).toEqual(new Map())
  await answerHelpful(reader(0), { review, is: 'yes' })
  expect(await cardOf(review)).toMatchObject({ yes: 2, yesBefore: 1 })
})

it('counts fifty at once exactly, and twenty presses of one as one', async () => {
  const { id: review } = await makeReview()
  await Promise.all(readers.map((one, i) => answerHelpful(one, { review, is: i % 5 === 0 ? 'no' : 'yes' })))
  expect(await countsOf(review)).toEqual({ yes: 40, no: 10, helpfulness: wilsonLowerBound(40, 10) })
  await Promise.all(Array.from({ length: 20 }, () => answerHelpful(reader(), { review, is: 'yes' })))
  expect(await countsOf(review)).toMatchObject({ yes: 41, no: 9 })
  expect(await cardOf(review)).toMatchObject({ yes: 41 })
})

it('is limited in one’s first days more than later', async () => {
  const { id: review } = await makeReview()
  const { id } = await makeMember()
  const answer = (createdAt: Date) => answerHelpful({ id, createdAt }, { review, is: 'yes' })
  for (let n = 0; n < standard.answersNew; n++) await answer(new Date())
  await expect(answer(new Date())).rejects.toThrow(TooOften)
  await answer(new Date('2026-01-01'))
})

it('goes with who gave it, also one to an earlier text', async () => {
  const { id: review } = await makeReview()
  const [early, late, stays] = [await makeMember(), await makeMember(), await makeMember()]
  await answerHelpful(early, { review, is: 'yes' })
  await prisma().review.update({ where: { id: review }, data: { revision: 2, helpfulSince: 2 } })
  for (const one of [late, stays]) await answerHelpful(one, { review, is: 'yes' })
  expect(await cardOf(review)).toMatchObject({ yes: 2, yesBefore: 1 })
  await prisma().member.deleteMany({ where: { id: { in: [early.id, late.id] } } })
  expect(await countsOf(review)).toEqual({ yes: 1, no: 0, helpfulness: wilsonLowerBound(1, 0) })
  expect(await cardOf(review)).toMatchObject({ yes: 1, yesBefore: 0 })
})

it('is weighed in the database as in the code', async () => {
  for (const [yes, no] of [
    [0, 0],
    [0, 7],
    [1, 0],
    [3, 2],
    [90, 10],
    [12_345, 678],
  ] as const) {
    const [row] = await prisma().$queryRaw<
      { bound: number }[]
    >`SELECT wilson_lower_bound(${yes}, ${no}) AS bound`
    expect(row?.bound).toBeCloseTo(wilsonLowerBound(yes, no), 12)
  }
})
