import { expect, it, vi } from 'vitest'
import { prisma } from '@/lib/db'
import { undoAct } from '@/lib/moderation/acts/undoing'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { tags } from '@/lib/tags'
import { freshDatabase } from '@/lib/testing/database'
import { heard } from '@/lib/testing/doors/announcements'
import { makeMember } from '@/lib/testing/members'
import { makeReview } from '@/lib/testing/reviews'
import { decideCase } from './deciding'
import { openCase } from './opening'
import { decidingShape } from './schema'

// As if each came to another process: the database decides.
vi.mock('@/lib/moderation/in-turn', () => ({ inTurn: (_: string, work: () => unknown) => work() }))

freshDatabase()

const moderator = () => makeMember({ roles: ['moderator'] })

async function opened() {
  const { id, member, film } = await makeReview()
  const subject = await findSubject(prisma(), { kind: 'review', id })
  if (!subject) throw new Error('no subject')
  const case_ = await prisma().$transaction((tx) => openCase(tx, subject, 'reports'))
  return { review: id, member, film, case: case_ }
}
const removing = (case_: number) =>
  decidingShape.parse({
    case: case_,
    act: 'remove',
    rule: 'people',
    reason: 'It names where somebody lives.',
  })
const publicCount = (id: number) => prisma().review.count({ where: { id, removals: 0 } })
const cardCount = (reviewId: number) => prisma().reviewCard.count({ where: { reviewId } })

it('opens one case for a thing, whoever asks at once, with the words of that moment', async () => {
  const { id, member } = await makeReview({ title: 'Row by row' })
  const subject = await findSubject(prisma(), { kind: 'review', id })
  if (!subject) throw new Error('no subject')
  expect(subject).toMatchObject({ author: { id: member.id }, isPublic: true, removals: 0 })
  const opening = () => prisma().$transaction((tx) => openCase(tx, subject, 'reports'))
  const cases = await Promise.all(Array.from({ length: 12 }, opening))
  expect(new Set(cases).size).toBe(1)
  expect(await prisma().moderationCase.findMany({ where: { subjectId: id } })).toMatchObject([
    {
      authorId: member.id,
      filmId: subject.film?.id,
      asReported: { title: 'Row by row', wholeSpoiler: false },
    },
  ])
})

it('removes with rule, reason and time, tells every page, and writes it down', async () => {
  const [by, { review, film, case: id }] = [await moderator(), await opened()]
  const { result: act, told } = await heard(() => decideCase(by, removing(id)))
  expect(told).toContain(tags.film(film.id))
  expect([await publicCount(review), await cardCount(review)]).toEqual([0, 0])
  expect(await prisma().moderationAct.findUnique({ where: { id: act } })).toMatchObject({
    ...{ kind: 'remove', rule: 'people', ruleVersion: 1, decider: 'moderator', actorId: by.id, caseId: id },
  })
  expect(await prisma().auditEntry.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
    ...{ act: 'moderated', subjectKind: 'moderation act', subjectId: act, details: { kind: 'remove' } },
  })
  expect(await prisma().moderationCase.findUnique({ where: { id } })).toMatchObject({
    closedAt: expect.any(Date),
  })
})

it('takes back what an act caused, once, and nothing else', async () => {
  const [by, { review, case: id }] = [await moderator(), await opened()]
  const before = await prisma().reviewCard.findUnique({ where: { reviewId: review } })
  const act = await decideCase(by, removing(id))
  const undo = () =>
    prisma().$transaction((tx) => undoAct(tx, act, { decider: 'moderator', actorId: by.id, reason: null }))
  const tries = await Promise.allSettled([undo(), undo(), undo()])
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await publicCount(review)).toBe(1)
  expect(await prisma().reviewCard.findUnique({ where: { reviewId: review } })).toEqual(before)
  expect(await prisma().moderationAct.count({ where: { undoesId: act } })).toBe(1)
})

it('keeps a thing away while another act does', async () => {
  const [by, { review, case: id }] = [await moderator(), await opened()]
  const first = await decideCase(by, removing(id))
  const subject = await findSubject(prisma(), { kind: 'review', id: review })
  if (!subject) throw new Error('no subject')
  const again = await prisma().$transaction((tx) => openCase(tx, subject, 'reports'))
  await decideCase(by, removing(again))
  await prisma().$transaction((tx) =>
    undoAct(tx, first, { decider: 'moderator', actorId: by.id, reason: null }),
  )
  expect(await prisma().review.findUnique({ where: { id: review } })).toMatchObject({ removals: 1 })
})

it('is one act of many moderators at once; the others are told', async () => {
  const { review, case: id } = await opened()
  const by = await Promise.all(Array.from({ length: 12 }, moderator))
  const tries = await Promise.allSettled(by.map((each) => decideCase(each, removing(id))))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const lost of tries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])))
    expect(lost).toMatchObject({ reason: 'decided' })
  expect(await prisma().moderationAct.count({ where: { caseId: id } })).toBe(1)
  expect(await prisma().review.findUnique({ where: { id: review } })).toMatchObject({ removals: 1 })
})

it('is decided by nobody who has a part in it', async () => {
  const { member, case: id } = await opened()
  await prisma().member.update({
    where: { id: member.id },
    data: { roles: ['moderator'], factorSince: new Date() },
  })
  const author = await prisma().member.findUniqueOrThrow({ where: { id: member.id } })
  await expect(decideCase(author, removing(id))).rejects.toMatchObject({ reason: 'author' })
  const reporter = await moderator()
  await prisma().report.create({ data: { caseId: id, reporterId: reporter.id, reason: 'spam', weight: 1 } })
  await expect(decideCase(reporter, removing(id))).rejects.toMatchObject({ reason: 'reporter' })
  await expect(decideCase(await makeMember(), removing(id))).rejects.toMatchObject({ reason: 'role' })
  const other = await moderator()
  const claimed = { claimedById: other.id, claimedUntil: new Date(Date.now() + 60_000) }
  await prisma().moderationCase.update({ where: { id }, data: claimed })
  await expect(decideCase(await moderator(), removing(id))).rejects.toMatchObject({ reason: 'claimed' })
  await decideCase(other, decidingShape.parse({ case: id, act: 'dismiss' }))
  expect(await prisma().report.findFirst({ where: { caseId: id } })).toMatchObject({ outcome: 'disagreed' })
})

it.each([
  [{ act: 'remove', reason: 'It names where somebody lives.' }, 'rule'],
  [{ act: 'remove', rule: 'people' }, 'reason'],
  [{ act: 'remove', rule: 'people', reason: 'short' }, 'reason'],
  [{ act: 'explode' }, 'act'],
])('asks for rule and reason: %j', (typed, field) =>
  expect(decidingShape.safeParse({ case: 1, ...typed }).error?.issues[0]?.path).toEqual([field]),
)
