import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { UNDO_FOR } from '@/lib/moderation/policy'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeCase, makeModerator, openAbout, reportIn } from '@/lib/testing/moderation/making'
import { perform } from './performing'
import { restore } from './restoring'
import { restoringShape } from './schema'

freshDatabase()

const why = { rule: 'people', reason: 'It names where somebody lives.' }
const decide = async (id: number, act = 'remove', more: Record<string, string> = {}) =>
  decideCase(await makeModerator(), decidingShape.parse({ case: id, act, ...why, ...more }))
const undoing = (act: number, reason?: string) => restoringShape.parse({ act, reason })
const caseNow = (id: number) =>
  prisma().moderationCase.findUniqueOrThrow({ where: { id }, include: { reports: true } })
const removals = async (id: number) => (await prisma().review.findUniqueOrThrow({ where: { id } })).removals
const aDayLater = (act: number) =>
  prisma().moderationAct.update({ where: { id: act }, data: { at: new Date(Date.now() - UNDO_FOR - 1_000) } })

it('is one press while it is new, by whoever could have decided it, and the case waits again', async () => {
  const { case: id, review } = await makeCase({ reports: [{ reason: 'harassment', weight: 1 }] })
  const act = await decide(id)
  const by = await makeModerator()
  const tries = await Promise.allSettled([1, 2, 3].map(() => restore(by, undoing(act))))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const lost of tries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])))
    expect(lost).toMatchObject({ reason: 'undone' })
  expect(await removals(review)).toBe(0)
  expect(await caseNow(id)).toMatchObject({ closedAt: null, reports: [{ outcome: null }] })
  await decide(id)
  expect([await removals(review), (await caseNow(id)).closedAt]).toEqual([1, expect.any(Date)])
})

it('takes a reason later, and is then the last word', async () => {
  const { case: id, review } = await makeCase({ reports: [{ reason: 'harassment', weight: 1 }] })
  const act = await decide(id)
  await aDayLater(act)
  const by = await makeModerator()
  await expect(restore(by, undoing(act))).rejects.toMatchObject({ field: 'reason' })
  await restore(by, undoing(act, 'The street is in the film.'))
  expect(await removals(review)).toBe(0)
  expect(await caseNow(id)).toMatchObject({ closedAt: expect.any(Date), reports: [{ outcome: 'disagreed' }] })
  expect(await prisma().moderationAct.findUnique({ where: { undoesId: act } })).toMatchObject({
    ...{ kind: 'restore', actorId: by.id, reason: 'The street is in the film.' },
  })
})

it('keeps back again what a dismissal had let out', async () => {
  const { case: id, review } = await makeCase()
  const subject = await findSubject(prisma(), { kind: 'review', id: review })
  if (!subject) throw new Error('no subject')
  await prisma().$transaction((tx) =>
    perform(tx, {
      ...{ kind: 'hide', subject, rule: 'spam', reason: 'Reported by many.', caseId: id },
      ...{ decider: 'automatic', actorId: null },
    }),
  )
  const act = await decide(id, 'dismiss')
  expect(await removals(review)).toBe(0)
  await restore(await makeModerator(), undoing(act))
  expect([await removals(review), (await caseNow(id)).closedAt]).toEqual([1, null])
  await decide(id, 'remove')
  expect(await removals(review)).toBe(1)
})

it('leaves a case closed where the thing was reported anew', async () => {
  const { case: id, review } = await makeCase()
  const act = await decide(id, 'dismiss')
  const anew = await openAbout({ kind: 'review', id: review })
  await restore(await makeModerator(), undoing(act))
  expect([(await caseNow(id)).closedAt, (await caseNow(anew)).closedAt]).toEqual([expect.any(Date), null])
})

it('is not for whom it concerns, who reported it, and who decides no such cases', async () => {
  const { case: id, member } = await makeCase()
  const reporter = await reportIn(id, { reason: 'spam', weight: 1 })
  const act = await decide(id)
  const staff = { roles: ['moderator' as const], factorSince: new Date() }
  const tries = [
    [{ ...member, ...staff }, 'author'],
    [{ ...reporter, ...staff }, 'reporter'],
    [await makeMember({ roles: ['editor'] }), 'role'],
  ] as const
  for (const [viewer, reason] of tries)
    await expect(restore(viewer, undoing(act))).rejects.toMatchObject({ reason })
  await expect(restore(await makeModerator(), undoing(2_000_000_000))).rejects.toMatchObject({
    reason: 'gone',
  })
})

it('ends a suspension, but none of somebody of the same rank', async () => {
  const { case: id, member } = await makeCase()
  const act = await decide(id, 'suspend', { length: 'week' })
  const until = async () =>
    (await prisma().member.findUniqueOrThrow({ where: { id: member.id } })).suspendedUntil
  expect(await until()).not.toBeNull()
  await prisma().member.update({ where: { id: member.id }, data: { roles: ['moderator'] } })
  await expect(restore(await makeModerator(), undoing(act))).rejects.toMatchObject({ reason: 'role' })
  await restore(await makeMember({ roles: ['administrator'] }), undoing(act))
  expect(await until()).toBeNull()
})
