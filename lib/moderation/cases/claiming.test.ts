import { expect, it, vi } from 'vitest'
import { prisma } from '@/lib/db'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeReview } from '@/lib/testing/reviews'
import { claimCase, releaseCase } from './claiming'
import { openCase } from './opening'
import { countWaiting } from './waiting'

// As if each came to another process: the database decides.
vi.mock('@/lib/moderation/in-turn', () => ({ inTurn: (_: string, work: () => unknown) => work() }))

freshDatabase()

const moderator = () => makeMember({ roles: ['moderator'] })

async function opened() {
  const { id, member } = await makeReview()
  const subject = await findSubject(prisma(), { kind: 'review', id })
  if (!subject) throw new Error('no subject')
  return { case: await prisma().$transaction((tx) => openCase(tx, subject, 'reports')), member }
}

it('is one moderator’s of many who claim at once, until it is left or a quarter of an hour is over', async () => {
  const { case: id } = await opened()
  const [one, other] = [await moderator(), await moderator()]
  const tries = await Promise.allSettled([one, other].map((each) => claimCase(each, { case: id })))
  expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const [mine, theirs] = tries[0]?.status === 'fulfilled' ? [one, other] : [other, one]
  await claimCase(mine, { case: id })
  await expect(releaseCase(theirs, { case: id })).rejects.toMatchObject({ reason: 'claimed' })
  await releaseCase(mine, { case: id })
  await claimCase(theirs, { case: id })
  await prisma().moderationCase.update({ where: { id }, data: { claimedUntil: new Date(Date.now() - 1) } })
  await claimCase(mine, { case: id })
})

it('waits for those who may decide it', async () => {
  const [staff, editor, nobody] = [
    await moderator(),
    await makeMember({ roles: ['editor'] }),
    await makeMember(),
  ]
  const before = await countWaiting(staff)
  const { case: id } = await opened()
  expect(await countWaiting(staff)).toBe(before + 1)
  expect([await countWaiting(editor), await countWaiting(nobody)]).toEqual([0, 0])
  await prisma().report.create({ data: { caseId: id, reporterId: staff.id, reason: 'spam', weight: 1 } })
  expect(await countWaiting(staff)).toBe(before)
})
