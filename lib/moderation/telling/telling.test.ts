import { expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { perform } from '@/lib/moderation/acts/performing'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { openCase } from '@/lib/moderation/cases/opening'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { listNotifications } from '@/lib/notifications/queries'
import { asLine, told } from '@/lib/notifications/words'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeReview } from '@/lib/testing/reviews'
import { writeActLetter } from './letters'

freshDatabase()

async function opened(isHidden = false) {
  const { id, member } = await makeReview({ body: 'The usher did it, and the lamps knew all along.' })
  const subject = await findSubject(prisma(), { kind: 'review', id })
  if (!subject) throw new Error('no subject')
  const case_ = await prisma().$transaction(async (tx) => {
    const caseId = await openCase(tx, subject, 'reports')
    if (isHidden)
      await perform(tx, {
        ...{ kind: 'hide', subject, caseId, rule: 'spam', decider: 'automatic', actorId: null },
        reason: 'Several members reported it.',
      })
    return caseId
  })
  return { member, case: case_ }
}
const lines = async (member: { id: number; handle: string }) =>
  ((await listNotifications(member, null))?.notifications ?? []).map((one) => asLine(told(one, member)))
const letterOf = async (member: { id: number }, actId: number) =>
  writeActLetter(pool(), { letter: 'act', memberId: member.id, actId })
const decide = async (by: { id: number }, typed: object) =>
  decideCase(
    await prisma().member.findUniqueOrThrow({ where: { id: by.id } }),
    decidingShape.parse({ rule: 'people', reason: 'It names where somebody lives.', ...typed }),
  )

it('tells the author what, by which rule, why and by what kind of decider, and never by whom', async () => {
  const [by, { member, case: id }] = [await makeMember({ roles: ['moderator'] }), await opened()]
  const reporter = await makeMember()
  await prisma().report.create({
    data: { caseId: id, reporterId: reporter.id, reason: 'harassment', weight: 1 },
  })
  const act = await decide(by, { case: id, act: 'remove' })
  expect(await lines(member)).toEqual([expect.stringContaining('It was removed: your review of')])
  expect(await lines(reporter)).toEqual([expect.stringContaining('was acted on')])
  const letter = JSON.stringify(await letterOf(member, act))
  for (const said of ['nobody is threatened', 'where somebody lives', 'by a moderator', 'appeal once'])
    expect(letter).toContain(said)
  for (const secret of ['usher', by.handle, reporter.handle]) expect(letter).not.toContain(secret)
})

it('tells at once of what a rule hid, and of the act that takes its place alone', async () => {
  const [by, { member, case: id }] = [await makeMember({ roles: ['moderator'] }), await opened(true)]
  expect(await lines(member)).toEqual([expect.stringContaining('hidden until somebody has looked')])
  await decide(by, { case: id, act: 'remove' })
  expect(await lines(member)).toHaveLength(2)
  const hidden = await prisma().moderationAct.findFirstOrThrow({ where: { caseId: id, kind: 'hide' } })
  expect(hidden.undoneAt).not.toBeNull()
  expect(await letterOf(member, hidden.id)).toBeNull()
})

it('says that it stands again where the report was dismissed, and nothing where nothing was done', async () => {
  const by = await makeMember({ roles: ['moderator'] })
  const [hidden, plain] = [await opened(true), await opened()]
  await decide(by, { case: hidden.case, act: 'dismiss' })
  await decide(by, { case: plain.case, act: 'dismiss' })
  expect(await lines(hidden.member)).toContainEqual(expect.stringContaining('It was taken back'))
  expect(await lines(plain.member)).toEqual([])
})
