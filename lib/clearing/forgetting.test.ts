import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { databaseUrl } from '@/lib/env'
import { appealAct } from '@/lib/moderation/appeals/appealing'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { fileNotice } from '@/lib/moderation/reporting/notice'
import { noticeShape } from '@/lib/moderation/reporting/schema'
import { declineRequest } from '@/lib/moderation/requests/answering'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember, somewhere } from '@/lib/testing/members'
import { makeCase, makeModerator } from '@/lib/testing/moderation/making'
import { askAbout } from '@/lib/testing/moderation/requests'
import { makeReview } from '@/lib/testing/reviews'
import { clearOutlived } from './clearing'
import { TERMS } from './terms'

freshDatabase('each test')

const clear = () => clearOutlived(databaseUrl())
const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
const over = ago(TERMS.appealDays + 1)
const close = (closedAt: Date) =>
  prisma().moderationCase.updateMany({ where: { closedAt: { not: null } }, data: { closedAt } })
const removed = async (id: number) =>
  decideCase(
    await makeModerator(),
    decidingShape.parse({ case: id, act: 'remove', rule: 'people', reason: 'It names a street.' }),
  )

it('forgets who sent a notice once its decision is old, and not what they said', async () => {
  const { id } = await makeReview()
  const form = {
    ...{ kind: 'review', id: String(id), makingKey: randomUUID(), goodFaith: 'on' },
    ...{ name: 'Okju Jang', email: 'okju@example.org', explanation: 'It prints a letter of mine.' },
  }
  await fileNotice(null, noticeShape.parse(form), somewhere().address)
  const { id: case_ } = await prisma().moderationCase.findFirstOrThrow()
  expect(await clear()).toMatchObject({ report: 0 })
  await removed(case_)
  await close(ago(TERMS.appealDays - 1))
  expect(await clear()).toMatchObject({ report: 0 })
  await close(over)
  expect(await clear()).toMatchObject({ report: 1 })
  expect(await prisma().report.findFirst()).toMatchObject({
    ...{ contactName: null, contactEmail: null, explanation: 'It prints a letter of mine.' },
  })
})

it('forgets who asked about an entry once the answer is old, never while they wait', async () => {
  const { request } = await askAbout()
  expect(await clear()).toMatchObject({ entry_request: 0 })
  await declineRequest(await makeMember({ roles: ['editor'] }), { request, reason: 'It is right.' })
  expect(await clear()).toMatchObject({ entry_request: 0 })
  await prisma().entryRequest.updateMany({ data: { answeredAt: over } })
  expect(await clear()).toMatchObject({ entry_request: 1 })
  expect(await prisma().entryRequest.findFirst()).toMatchObject({ name: null, email: null })
})

it('keeps a text as it was decided about while it can be appealed against, and while an appeal waits', async () => {
  const { case: id, member } = await makeCase()
  const act = await removed(id)
  await appealAct(member, { act, text: 'It is the cinema.' })
  await prisma().secondLook.updateMany({ data: { lookedAt: new Date(), broken: true } })
  await close(over)
  expect(await clear()).toMatchObject({ moderation_case: 0 })
  const decided = { outcome: 'rejected' as const, decidedAt: new Date(), reason: 'It is a house.' }
  await prisma().appeal.updateMany({ data: decided })
  expect(await clear()).toMatchObject({ moderation_case: 1 })
  expect(await clear()).toMatchObject({ moderation_case: 0 })
  expect((await prisma().moderationCase.findFirst())?.asReported).toEqual({
    ...{ title: null, raw: '', wholeSpoiler: false },
  })
})

it('leaves nothing of whose account is gone but that something was decided', async () => {
  const { case: id, member } = await makeCase({ reports: [{ reason: 'spam', weight: 1 }] })
  const other = await makeCase()
  await prisma().report.create({
    data: { caseId: other.case, reporterId: member.id, reason: 'spam', weight: 1 },
  })
  const act = await removed(id)
  await appealAct(member, { act, text: 'It is the cinema.' })
  await prisma().caseNote.create({ data: { caseId: other.case, byId: member.id, text: 'Look at both.' } })
  await prisma().member.delete({ where: { id: member.id } })
  expect(await prisma().appeal.count()).toBe(0)
  expect(await prisma().moderationAct.findUnique({ where: { id: act } })).toMatchObject({ memberId: null })
  expect(await prisma().report.findFirst({ where: { caseId: other.case } })).toMatchObject({
    reporterId: null,
  })
  expect(await prisma().caseNote.findFirst()).toMatchObject({ byId: null })
  expect(await clear()).toMatchObject({ moderation_case: 1, second_look: 1 })
})
