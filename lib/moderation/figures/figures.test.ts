import { beforeAll, describe, expect, it, vi } from 'vitest'
import { endOf } from '@/lib/calendar/months'
import { prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { perform } from '@/lib/moderation/acts/performing'
import { appealAct } from '@/lib/moderation/appeals/appealing'
import { decideAppeal } from '@/lib/moderation/appeals/deciding'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { lookAgain } from '@/lib/moderation/second-looks/looking'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { freshDatabase } from '@/lib/testing/database'
import { makeCase, makeModerator } from '@/lib/testing/moderation/making'
import { automaticShare, countActs } from './acts'
import { figuresCsv } from './csv'
import { getFigures } from './figures'
import { agreement, countAppeals, countLooks, countReports, countRestricted, handlingTime } from './month'

freshDatabase()
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 })
handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise' })

const [MARCH, APRIL] = ['2026-03', '2026-04']
const march = (day: number, hour = 0) => new Date(Date.UTC(2026, 2, day, hour))

/** A case with these reports, all made then, and what a moderator decided after some hours. */
async function laid(day: number, reasons: readonly ('spam' | 'hate' | 'harassment')[]) {
  const made = await makeCase({ reports: reasons.map((reason) => ({ reason, weight: 1 })) })
  await prisma().report.updateMany({ where: { caseId: made.case }, data: { at: march(day) } })
  return made
}
async function decided(id: number, act: string, more: object = {}) {
  const said = { rule: 'people', reason: 'It names where somebody lives.', ...more }
  return decideCase(await makeModerator(), decidingShape.parse({ case: id, act, ...said }))
}
async function dated(id: number, act: number, at: Date) {
  await prisma().moderationAct.update({ where: { id: act }, data: { at } })
  await prisma().moderationCase.update({ where: { id }, data: { openedAt: march(1), closedAt: at } })
}

/** March: 10 and 2 hours to a decision, one case that waits and is hidden meanwhile, one appeal upheld. */
beforeAll(async () => {
  const removed = await laid(1, ['spam', 'harassment'])
  const act = await decided(removed.case, 'remove')
  const dismissed = await laid(10, ['hate'])
  await dated(dismissed.case, await decided(dismissed.case, 'dismiss'), march(10, 2))
  const waiting = await laid(20, ['spam'])
  const subject = await findSubject(prisma(), { kind: 'review', id: waiting.review })
  if (!subject) throw new Error('no subject')
  const hidden = await prisma().$transaction((tx) =>
    perform(tx, {
      ...{ kind: 'hide', subject, caseId: waiting.case, rule: 'spam', decider: 'automatic', actorId: null },
      reason: 'Several members reported this.',
    }),
  )
  await prisma().moderationAct.update({ where: { id: hidden }, data: { at: march(20, 1) } })
  await appealAct(removed.member, { act, text: 'That is the cinema’s address.' })
  const by = await makeModerator()
  await lookAgain(by, { act, broken: false })
  const { id } = await prisma().appeal.findFirstOrThrow({ where: { actId: act } })
  await decideAppeal(by, { appeal: id, outcome: 'upheld', reason: 'It prints it itself.' })
  await prisma().appeal.update({ where: { id }, data: { at: march(2), decidedAt: march(3, 6) } })
  await prisma().secondLook.update({ where: { actId: act }, data: { lookedAt: march(3) } })
  await dated(removed.case, act, march(1, 10))
})

describe('a month', () => {
  it('has its reports by reason, with what came of them', async () => {
    const none = { agreed: 0, disagreed: 0, ignored: 0, waiting: 0 }
    expect(await countReports(MARCH)).toEqual([
      { ...none, reason: 'spam', n: 2, agreed: 1, waiting: 1 },
      { ...none, reason: 'harassment', n: 1, agreed: 1 },
      { ...none, reason: 'hate', n: 1, disagreed: 1 },
    ])
  })

  it('has the hours from the first report to the decision', async () => {
    expect(await handlingTime(MARCH)).toEqual({ n: 2, median: 6, slow: expect.closeTo(9.2) })
  })

  it('has its acts by rule and decider, and the share of automatic rules in those that name one', async () => {
    const acts = await countActs(MARCH)
    expect(acts).toEqual([
      { kind: 'remove', rule: 'people', decider: 'moderator', n: 1, back: 1 },
      { kind: 'hide', rule: 'spam', decider: 'automatic', n: 1, back: 0 },
      { kind: 'dismiss', rule: null, decider: 'moderator', n: 1, back: 0 },
    ])
    expect(automaticShare(acts)).toEqual({ n: 2, share: 0.5 })
  })

  it('has its appeals, and those that wait at its end', async () => {
    const none = { filed: 0, upheld: 0, rejected: 0, byFirstDecider: 0, waiting: 0, median: null }
    expect(await countAppeals(MARCH)).toEqual({ ...none, filed: 1, upheld: 1, median: 30 })
    expect(await countAppeals(APRIL)).toEqual(none)
  })

  it('has all second looks until its end, by rule, and how many found the same', async () => {
    const people = { rule: 'people', cause: 'appeal', n: 1, agreed: 0 }
    expect(await countLooks(MARCH)).toEqual([{ ...people, ofMonth: 1, agreedOfMonth: 0 }])
    expect(await countLooks(APRIL)).toEqual([{ ...people, ofMonth: 0, agreedOfMonth: 0 }])
    expect(await countLooks('2026-02')).toEqual([])
  })

  it('knows whom its end finds kept from posting, once it is over', async () => {
    const { case: id } = await laid(12, ['harassment'])
    const act = await decided(id, 'silence', { length: 'week' })
    await prisma().restriction.updateMany({
      where: { actId: act },
      data: { from: march(30), until: new Date(Date.UTC(2026, 3, 6)) },
    })
    expect(await countRestricted(endOf(MARCH))).toEqual({ suspended: 0, silenced: 1 })
    expect(await countRestricted(endOf(APRIL))).toEqual({ suspended: 0, silenced: 0 })
    expect((await getFigures(APRIL, march(15))).restricted).toBeNull()
  })

  it('without anything knows no median and no share, which is not zero', async () => {
    expect(await getFigures('2026-02')).toMatchObject({
      ...{ acts: [], reports: [], automatic: { n: 0, share: null } },
      handling: { n: 0, median: null, slow: null },
      appeals: { filed: 0, median: null },
    })
  })

  it('is a table that leaves unknowns empty and names nobody', async () => {
    const [head, ...lines] = figuresCsv(await getFigures(MARCH))
      .trim()
      .split('\r\n')
    expect(head).toBe('month,figure,of,rule,by,value,low,high')
    expect(lines).toEqual(
      expect.arrayContaining([
        '2026-03,acts,remove,people,moderator,1,,',
        '2026-03,acts taken back since,remove,people,moderator,1,,',
        '2026-03,reports,spam,,,2,,',
        '2026-03,appeals upheld,,,,1,,',
        '2026-03,second looks so far,appeal,people,,1,,',
      ]),
    )
    expect(lines.find((line) => line.includes('looks that agree'))).toMatch(/,appeal,people,,0,0,0\.79\d+$/)
    const empty = figuresCsv(await getFigures('2026-02'))
    expect(empty).toContain('2026-02,share of acts by automatic rules,,,,,,\r\n')
    for (const { handle } of await prisma().member.findMany({ select: { handle: true } }))
      expect(lines.join('\n')).not.toContain(handle)
  })
})

it.each([
  [8, 10, { share: 0.8, low: 0.4902, high: 0.9433 }],
  [0, 1, { share: 0, low: 0, high: 0.7935 }],
])('%i of %i lie in the interval of Wilson', (agreed, n, { share, low, high }) =>
  expect(agreement(agreed, n)).toMatchObject({
    share,
    low: expect.closeTo(low, 4),
    high: expect.closeTo(high, 4),
  }),
)

it('of no looks there is no interval', () => expect(agreement(0, 0)).toBeNull())
