import { expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { openCase } from '@/lib/moderation/cases/opening'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { sampleForLook } from '@/lib/moderation/second-looks/asking'
import { lookAgain } from '@/lib/moderation/second-looks/looking'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { writeActLetter } from '@/lib/moderation/telling/letters'
import { standard } from '@/lib/site-settings/register'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeReview } from '@/lib/testing/reviews'
import { appealAct } from './appealing'
import { decideAppeal } from './deciding'
import { whyNotAgain } from './policy'
import { APPEAL_MAX, appealingShape } from './schema'

freshDatabase('each test')

const moderator = () => makeMember({ roles: ['moderator'] })
const text = 'The address is that of the cinema, which prints it on its tickets.'

async function removed() {
  const { id: review, member } = await makeReview()
  const subject = await findSubject(prisma(), { kind: 'review', id: review })
  if (!subject) throw new Error('no subject')
  const id = await prisma().$transaction((tx) => openCase(tx, subject, 'reports'))
  const [first, reporter] = [await moderator(), await moderator()]
  await prisma().report.create({
    data: { caseId: id, reporterId: reporter.id, reason: 'harassment', weight: 1 },
  })
  const typed = { case: id, act: 'remove', rule: 'people', reason: 'It names where somebody lives.' }
  const act = await decideCase(first, decidingShape.parse(typed))
  return { review, member, act, case: id, first, reporter }
}
async function appealed() {
  const place = await removed()
  await appealAct(place.member, { act: place.act, text })
  const { id: appeal } = await prisma().appeal.findUniqueOrThrow({ where: { actId: place.act } })
  return { ...place, appeal }
}
const upheld = { outcome: 'upheld' as const, reason: 'The address is public: it is the cinema’s.' }
const removals = async (id: number) => (await prisma().review.findUniqueOrThrow({ where: { id } })).removals

it('is made once, by whom the act concerns; sent again it is the same', async () => {
  const { member, act, first } = await removed()
  await Promise.all(Array.from({ length: 6 }, () => appealAct(member, { act, text })))
  expect(await prisma().appeal.count()).toBe(1)
  await expect(appealAct(member, { act, text: 'And another thing.' })).rejects.toMatchObject({
    reason: 'appealed',
  })
  await expect(appealAct(first, { act, text })).rejects.toMatchObject({ reason: 'gone' })
})

it('is too late after half a year', async () => {
  const { member, act } = await removed()
  await prisma().moderationAct.update({ where: { id: act }, data: { at: new Date('2026-01-01') } })
  await expect(appealAct(member, { act, text })).rejects.toMatchObject({ reason: 'too late' })
})

it('is decided by somebody else, after a look at the text alone; upheld, all comes back', async () => {
  const {
    member: { id: author },
    act,
    appeal,
    review,
    first,
    reporter,
  } = await appealed()
  const member = await prisma().member.findUniqueOrThrow({ where: { id: author } })
  const second = await moderator()
  await expect(decideAppeal(second, { appeal, ...upheld })).rejects.toMatchObject({ reason: 'look first' })
  for (const [who, reason] of [
    [first, 'decided first'],
    [reporter, 'reporter'],
    [member, 'role'],
  ] as const) {
    await expect(lookAgain(who, { act, broken: true })).rejects.toMatchObject({ reason })
    await expect(decideAppeal(who, { appeal, ...upheld })).rejects.toMatchObject({ reason })
  }
  await lookAgain(second, { act, broken: false })
  await expect(lookAgain(second, { act, broken: true })).rejects.toMatchObject({ reason: 'looked' })
  await decideAppeal(second, { appeal, ...upheld })
  expect(await removals(review)).toBe(0)
  expect(await prisma().reviewCard.count({ where: { reviewId: review } })).toBe(1)
  expect(await prisma().secondLook.findUnique({ where: { actId: act } })).toMatchObject({
    ...{ cause: 'appeal', rule: 'people', firstBroken: true, broken: false },
  })
  expect(await prisma().auditEntry.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
    ...{ act: 'appeal decided', actorId: second.id, details: { outcome: 'upheld', byFirstDecider: false } },
  })
  const letter = await writeActLetter(pool(), { letter: 'appeal', memberId: member.id, actId: act })
  expect(letter?.paragraphs.join(' ')).toMatch(/You were right.*The address is public/)
})

it('is decided once, whoever decides at the same time; rejected, all stays', async () => {
  const { act, appeal, review } = await appealed()
  const others = [await moderator(), await moderator(), await moderator()]
  await lookAgain(others[0] ?? (await moderator()), { act, broken: true })
  const rejected = { outcome: 'rejected' as const, reason: 'It is a private address after all.' }
  const tries = await Promise.allSettled(others.map((who) => decideAppeal(who, { appeal, ...rejected })))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await removals(review)).toBe(1)
})

it('falls to who decided first where there is nobody else, and says so', async () => {
  const { act, appeal, first, reporter } = await appealed()
  await prisma().member.update({ where: { id: reporter.id }, data: { roles: [] } })
  await lookAgain(first, { act, broken: true })
  await decideAppeal(first, { appeal, ...upheld })
  expect(await prisma().appeal.findUnique({ where: { id: appeal } })).toMatchObject({ byFirstDecider: true })
})

it('asks for a second look at one closed case of twenty, at the rule its reports named', async () => {
  const { act } = await removed()
  await prisma().secondLook.deleteMany()
  const sample = (chance: number) => prisma().$transaction((tx) => sampleForLook(tx, act, chance))
  await sample(standard.secondLookShare / 100)
  expect(await prisma().secondLook.count()).toBe(0)
  await sample(standard.secondLookShare / 100 - 0.01)
  expect(await prisma().secondLook.findMany()).toMatchObject([
    { cause: 'sample', rule: 'people', broken: null },
  ])
})

it.each(['', ' ', `${'x'.repeat(APPEAL_MAX)}y`, 'with \0 in it'])('refuses a text like %j', (typed) =>
  expect(appealingShape.safeParse({ act: 1, text: typed }).success).toBe(false),
)

const staff = { id: 1, roles: ['moderator' as const], factorSince: new Date() }
const parts = { authorId: 7, reporterIds: [8], firstDeciderId: 9 }
it.each([
  [staff, 3, null],
  [{ ...staff, roles: ['administrator' as const] }, 3, null],
  [{ ...staff, roles: ['editor' as const] }, 3, 'role'],
  [{ ...staff, factorSince: null }, 3, 'role'],
  [{ ...staff, id: 7 }, 0, 'author'],
  [{ ...staff, id: 8 }, 0, 'reporter'],
  [{ ...staff, id: 9 }, 1, 'decided first'],
  [{ ...staff, id: 9 }, 0, null],
])('tells why %j does not look again beside %i others: %s', (viewer, others, why) =>
  expect(whyNotAgain(viewer, parts, others)).toBe(why),
)
