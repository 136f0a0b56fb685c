import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it, vi } from 'vitest'
import { prisma } from '@/lib/db'
import { makeFormKey } from '@/lib/doors/form-key'
import { openQueue } from '@/lib/mail/queue'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { makeComment } from '@/lib/testing/comments/making'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeModerator } from '@/lib/testing/moderation/making'
import { makeReview } from '@/lib/testing/reviews'
import { getReportable, listOwnReports } from './queries'
import { reportSubject } from './reporting'
import { reportingShape } from './schema'

// As if each came to another process: the database decides.
vi.mock('@/lib/moderation/in-turn', () => ({ inTurn: (_: string, work: () => unknown) => work() }))

freshDatabase()
beforeAll(openQueue)

const of = (id: number, more: Record<string, string> = {}) =>
  reportingShape.parse({
    ...{ kind: 'review', id, makingKey: randomUUID(), reason: 'spam', explanation: '' },
    ...more,
  })
const makeSettled = () => makeMember({ createdAt: new Date('2026-01-01') })
const people = (n: number, more = {}) =>
  Promise.all(Array.from({ length: n }, () => makeMember({ createdAt: new Date('2026-01-01'), ...more })))
const hides = (subjectId: number) => prisma().moderationAct.findMany({ where: { subjectId, kind: 'hide' } })
const review = (id: number) => prisma().review.findUniqueOrThrow({ where: { id } })

it('is one report of a person for a thing, whichever way it is sent again', async () => {
  const [{ id }, by] = [await makeReview(), await makeSettled()]
  const given = of(id)
  const sent = await Promise.all(Array.from({ length: 6 }, () => reportSubject(by, given)))
  expect(sent).toContain('made')
  expect(await reportSubject(by, of(id, { reason: 'other', explanation: 'It is a recipe.' }))).toBe('changed')
  expect(await prisma().report.findMany({ where: { reporterId: by.id } })).toMatchObject([
    { reason: 'other', explanation: 'It is a recipe.', weight: 4, outcome: null },
  ])
  expect(await prisma().moderationCase.findMany({ where: { subjectId: id } })).toMatchObject([
    { weight: 4, cause: 'reports' },
  ])
})

it('is nobody’s of their own, and of nothing that not everybody may read', async () => {
  const { id, member } = await makeReview()
  await expect(reportSubject({ ...member, roles: [] }, of(id))).rejects.toMatchObject({ reason: 'own' })
  const by = await makeSettled()
  await expect(reportSubject(by, of(999_999))).rejects.toMatchObject({ reason: 'gone' })
  await prisma().review.update({ where: { id }, data: { withdrawnAt: new Date() } })
  await expect(reportSubject(by, of(id))).rejects.toMatchObject({ reason: 'gone' })
})

it.each(['who blocks', 'the blocked'])('%s may report, and neither is named to the other', async (who) => {
  const [{ id, member }, by] = [await makeReview(), await makeSettled()]
  const [blockerId, blockedId] = who === 'who blocks' ? [by.id, member.id] : [member.id, by.id]
  await prisma().memberBlock.create({ data: { blockerId, blockedId } })
  expect(await getReportable({ kind: 'review', id }, by)).toMatchObject({ isApart: true })
  for (const reader of [null, await makeSettled(), await makeModerator()])
    expect(await getReportable({ kind: 'review', id }, reader)).toMatchObject({ isApart: false })
  expect(await reportSubject(by, of(id))).toBe('made')
  expect(await listOwnReports(by)).toMatchObject([{ outcome: null, named: null }])
})

it('hides once past the threshold, however many report at once, and says by which rule', async () => {
  const { id } = await makeReview()
  const [by, late] = [await people(12), await makeSettled()]
  const reports = by.map((each, i) => {
    const reason = i % 4 === 0 ? 'spam' : 'spoiler'
    return reportSubject(each, of(id, { reason, makingKey: makeFormKey(null) }))
  })
  expect(new Set(await Promise.all(reports))).toEqual(new Set(['made']))
  // Who had not opened the form by then, or says so with a key of their own, finds nothing to report.
  for (const makingKey of [makeFormKey(null, Date.now() + 60_000), randomUUID()])
    await expect(reportSubject(late, of(id, { makingKey }))).rejects.toMatchObject({ reason: 'gone' })
  expect((await review(id)).removals).toBe(1)
  const acts = await hides(id)
  expect(acts).toMatchObject([{ decider: 'automatic', actorId: null, rule: expect.any(String) }])
  expect(await prisma().moderationCase.findMany({ where: { subjectId: id } })).toMatchObject([{ weight: 48 }])
})

it('is not deadlocked by two who report each other', async () => {
  for (let round = 0; round < 5; round++) {
    const [one, other] = [await makeReview(), await makeReview()]
    await Promise.all([
      reportSubject({ ...one.member, roles: [] }, of(other.id)),
      reportSubject({ ...other.member, roles: [] }, of(one.id)),
    ])
  }
})

it('hides nothing for newcomers, for what names no rule, nor for fewer than three', async () => {
  const { id } = await makeReview()
  for (const each of await people(12, { createdAt: new Date() })) await reportSubject(each, of(id))
  for (const each of await people(4))
    await reportSubject(each, of(id, { reason: 'other', explanation: 'I do not like it.' }))
  for (const each of await people(2)) await reportSubject(each, of(id, { reason: 'hate' }))
  expect(await hides(id)).toEqual([])
  expect((await review(id)).removals).toBe(0)
})

it('does not hide again what a moderator left standing, until it reads otherwise', async () => {
  const { id } = await makeReview()
  for (const each of await people(3)) await reportSubject(each, of(id))
  const [found] = await prisma().moderationCase.findMany({ where: { subjectId: id, closedAt: null } })
  const moderator = await makeMember({ roles: ['moderator'] })
  await decideCase(moderator, decidingShape.parse({ case: found?.id, act: 'dismiss' }))
  expect((await review(id)).removals).toBe(0)
  for (const each of await people(4)) await reportSubject(each, of(id))
  expect((await review(id)).removals).toBe(0)
  await prisma().review.update({
    where: { id },
    data: { raw: 'Buy your seats from me, the best in the house.', edits: { increment: 1 } },
  })
  await reportSubject(await makeSettled(), of(id))
  expect((await review(id)).removals).toBe(1)
})

it('tells who reported what came of it, and nothing of what is not shown', async () => {
  const [{ id }, by] = [await makeComment(), await makeSettled()]
  await reportSubject(by, of(id, { kind: 'comment', reason: 'harassment' }))
  expect(await listOwnReports(by)).toMatchObject([
    { outcome: null, acts: [], named: { path: `/comments/${id}` } },
  ])
  const [found] = await prisma().moderationCase.findMany({ where: { subjectId: id, subjectKind: 'comment' } })
  await decideCase(
    await makeMember({ roles: ['moderator'] }),
    decidingShape.parse({ case: found?.id, act: 'remove', rule: 'people', reason: 'It hounds somebody.' }),
  )
  expect(await listOwnReports(by)).toMatchObject([{ outcome: 'agreed', acts: ['remove'], named: null }])
})

it.each([
  [{ reason: 'illegal' }, 'explanation'],
  [{ reason: 'other', explanation: ' \u200b ' }, 'explanation'],
  [{ reason: 'boring' }, 'reason'],
  [{ explanation: 'x'.repeat(2_001) }, 'explanation'],
  [{ kind: 'film' }, 'kind'],
  [{ makingKey: '7' }, 'makingKey'],
])('refuses %j', (more, field) => {
  const form = { kind: 'review', id: '1', makingKey: randomUUID(), reason: 'spam', explanation: '', ...more }
  expect(reportingShape.safeParse(form).error?.issues[0]?.path).toEqual([field])
})
