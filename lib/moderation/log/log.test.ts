import { expect, it, vi } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { perform } from '@/lib/moderation/acts/performing'
import { restore } from '@/lib/moderation/acts/restoring'
import { appealAct } from '@/lib/moderation/appeals/appealing'
import { decideAppeal } from '@/lib/moderation/appeals/deciding'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { lookAgain } from '@/lib/moderation/second-looks/looking'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { takeExclusionBack } from '@/lib/ratings/weather/taking-back'
import { tags } from '@/lib/tags'
import { freshDatabase } from '@/lib/testing/database'
import { heard } from '@/lib/testing/doors/announcements'
import { makeMember } from '@/lib/testing/members'
import { makeCase, makeModerator, openAbout, reportIn } from '@/lib/testing/moderation/making'
import { makeFilms } from '@/lib/testing/ratings'
import { getListed, listLog, listMonth, listWays } from './listing'
import { logPath, readLogPath, WHOLE } from './path'
import { inOneLine, since } from './saying'

freshDatabase()
vi.setConfig({ testTimeout: 30_000 })
handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise' })

const decide = async (id: number, act = 'remove', more: object = {}) =>
  decideCase(
    await makeModerator(),
    decidingShape.parse({ case: id, act, rule: 'people', reason: 'It names where somebody lives.', ...more }),
  )
const hide = async (caseId: number, review: number) => {
  const subject = await findSubject(prisma(), { kind: 'review', id: review })
  if (!subject) throw new Error('no subject')
  return prisma().$transaction((tx) =>
    perform(tx, {
      ...{ kind: 'hide', subject, caseId, rule: 'spam', decider: 'automatic', actorId: null },
      reason: 'Several members reported this.',
    }),
  )
}
const lines = async (list: object = {}) => (await listLog({ ...WHOLE, ...list }))?.lines ?? []
const said = async (list?: object) => (await lines(list)).map(inOneLine)

it('lists what was done, about which film, by which rule and by what kind of decider, the latest first', async () => {
  const [one, two] = [await makeCase(), await makeCase()]
  const removed = await decide(one.case)
  await decide(two.case, 'dismiss')
  const film = await prisma().film.findUniqueOrThrow({ where: { id: one.film.id } })
  const [dismissal, removal] = await lines()
  expect(removal).toMatchObject({
    ...{ id: removed, kind: 'remove', about: 'review', decider: 'moderator', rule: 'people', version: 1 },
    ...{ text: expect.stringContaining('No harassment'), isPresent: true, undoneAt: null, appeal: null },
    film: { slug: one.film.slug, title: film.title },
  })
  // Nothing was found: neither film nor rule is named.
  expect(dismissal).toMatchObject({ kind: 'dismiss', film: null, rule: null, text: null })
  expect(await said()).toEqual([
    'Dismissed what was said against a review',
    `Removed a review of ${film.title}${film.year ? ` (${film.year})` : ''}`,
  ])
})

it('is told of each act, of each one taken back and of each appeal decided, at once', async () => {
  const { case: id, member } = await makeCase()
  const { result: act, told } = await heard(() => decide(id, 'warn'))
  expect(told).toEqual(expect.arrayContaining([tags.acts, tags.figures]))
  const appeal = { act, text: 'That is the cinema’s address.' }
  expect((await heard(() => appealAct(member, appeal))).told).toContain(tags.figures)
  const by = await makeModerator()
  expect((await heard(() => lookAgain(by, { act, broken: false }))).told).toContain(tags.figures)
  const { id: which } = await prisma().appeal.findFirstOrThrow({ where: { actId: act } })
  const upheld = { appeal: which, outcome: 'upheld', reason: 'It prints it itself.' } as const
  expect((await heard(() => decideAppeal(by, upheld))).told).toContain(tags.acts)
  const [back, warning] = await lines()
  expect([back && since(back), warning && since(warning)]).toEqual([
    'On appeal',
    expect.stringMatching(/^Taken back on \d+ \w+ 20\d\d, on appeal$/),
  ])
  expect(back).toMatchObject({ kind: 'restore', undoes: { id: act, kind: 'warn' } })
})

it('says with what was hidden that somebody looked, and with nothing else', async () => {
  const { case: id, review } = await makeCase()
  await hide(id, review)
  await decide(id)
  const [removal, hidden, before] = await lines()
  expect([removal?.kind, hidden?.kind]).toEqual(['remove', 'hide'])
  expect(before?.kind).toBe('restore')
  expect(hidden?.decider).toBe('automatic')
  expect(hidden && since(hidden)).toMatch(/^Looked at on/)
  expect(hidden && inOneLine(hidden)).toMatch(/^Hid a review of .+, until somebody looked at it$/)
})

it('lists everything of a member as one act with how many things, and no member by a film', async () => {
  const { case: id } = await makeCase()
  const act = await decide(id, 'removeEverything')
  const [line] = await lines()
  expect([line?.id, line?.parts, line?.film]).toEqual([act, 2, null])
  expect(line && inOneLine(line)).toBe('Removed everything of a member, 2 things')
  await restore(await makeModerator(), { act, reason: 'It was somebody else.' })
  expect((await said())[0]).toBe('Gave back everything of a member')
  const part = await prisma().moderationAct.findFirstOrThrow({ where: { parentId: act } })
  expect(await getListed(part.id)).toBeNull()
})

it('lists a cohort’s excluded ratings as one line, and how many count again', async () => {
  const [[film = { id: 0, slug: '' }], moderator] = [await makeFilms(1), await makeModerator()]
  const weather = await prisma().scoreWeather.create({
    data: {
      ...{ filmId: film.id, state: 'frozen', reasons: ['rate', 'low'], evidence: {} },
      ...{ cohortSince: new Date(), until: new Date() },
    },
  })
  for (let i = 0; i < 3; i++) {
    const { id } = await makeMember()
    await prisma().moderationAct.create({
      data: {
        ...{ kind: 'exclude', subjectKind: 'profile', subjectId: id, memberId: id, weatherId: weather.id },
        ...{ decider: 'moderator', actorId: moderator.id, rule: 'spam', ruleVersion: 1 },
        ...{ reason: 'Five hundred accounts of one day.', undoneAt: i === 2 ? new Date() : null },
      },
    })
  }
  const [line, before] = await lines()
  expect(before?.kind).not.toBe('exclude')
  expect(line).toMatchObject({
    kind: 'exclude',
    parts: 3,
    back: 1,
    undoneAt: null,
    film: { slug: film.slug },
  })
  expect(line && inOneLine(line)).toMatch(/^Excluded 3 ratings of /)
  expect(line && since(line)).toBe('1 rating of these counts again')
  expect((await heard(() => takeExclusionBack(moderator, { weather: weather.id }))).told).toContain(tags.acts)
  const [back, first] = await lines()
  expect(back).toMatchObject({ kind: 'restore', parts: 2, undoes: { id: line?.id, kind: 'exclude' } })
  expect(back && inOneLine(back)).toMatch(/^Counted again 2 ratings of /)
  expect(first && since(first)).toBe('3 ratings of these count again')
})

it('is narrowed by act, rule and month, a page at a time with no line lost or twice', async () => {
  const { case: id } = await makeCase()
  const act = await decide(id, 'warn')
  await pool().query(
    `INSERT INTO moderation_act (kind, subject_kind, subject_id, decider, rule, rule_version, reason, at)
     SELECT 'remove', 'comment', n, 'moderator', (CASE WHEN n % 2 = 0 THEN 'hate' ELSE 'spam' END)::rule, 1,
       'Ten signs or more.', '2026-09-30T23:59:00Z'::timestamptz + make_interval(mins => n / 3)
     FROM generate_series(0, 119) n`,
  )
  const all = async (list: object = {}) => {
    const ids: number[] = []
    let page = await listLog({ ...WHOLE, ...list })
    while (page) {
      ids.push(...page.lines.map((line) => line.id))
      page = page.next ? await listLog({ ...WHOLE, ...list, after: page.next }) : null
    }
    return ids
  }
  const whole = await all()
  expect([whole.length > 120, new Set(whole).size, whole[0]]).toEqual([true, whole.length, act])
  expect((await all({ rule: 'hate' })).length).toBe(60)
  expect((await all({ act: 'warn' }))[0]).toBe(act)
  expect((await all({ act: 'remove', rule: 'spam', month: '2026-10' })).length).toBe(59)
  expect((await listMonth('2026-09')).length).toBe(3)
  const next = (await listLog(WHOLE))?.next ?? ''
  expect(await listLog({ ...WHOLE, rule: 'hate', after: next })).toBeNull()
  expect(await listLog({ ...WHOLE, after: 'x-0123456789ab' })).toBeNull()
  expect(
    readLogPath(
      logPath({ ...WHOLE, after: next })
        .split('/')
        .slice(2),
    )?.after,
  ).toBe(next)
  const ways = await listWays()
  expect(ways.kinds).toEqual(expect.arrayContaining(['warn', 'remove', 'exclude']))
  expect(ways.rules.toSorted()).toEqual(['hate', 'people', 'spam'])
})

it('says nothing that was written, nor who wrote, reported, decided or appealed', async () => {
  const secrets = { body: 'The zebrafinch text of a review.', title: 'Zebrafinch title' }
  const author = await makeMember({ handle: 'zebrafinch-author', createdAt: new Date('2026-01-01') })
  const { case: id, review } = await makeCase({ ...secrets, by: author })
  await reportIn(id, { reason: 'harassment', weight: 1, explanation: 'A zebrafinch explanation.' })
  await hide(id, review)
  const act = await decide(id, 'remove', { reason: 'The zebrafinch reason of a moderator.' })
  await appealAct(author, { act, text: 'A zebrafinch appeal.' })
  const by = await makeModerator()
  await lookAgain(by, { act, broken: true })
  const { id: appeal } = await prisma().appeal.findFirstOrThrow({ where: { actId: act } })
  await decideAppeal(by, { appeal, outcome: 'rejected', reason: 'A zebrafinch answer.' })
  await decide(await openAbout({ kind: 'profile', id: author.id }), 'suspend', {
    ...{ length: 'week', reason: 'Zebrafinch again.' },
  })
  const out = JSON.stringify([await lines(), await said(), (await lines()).map(since)])
  expect(out).not.toMatch(/zebrafinch/i)
  for (const { handle } of await prisma().member.findMany()) expect(out).not.toContain(handle)
  expect((await lines()).map(since)).toContainEqual(expect.stringMatching(/^Stands after an appeal/))
})

it('names the rule as it read that day', async () => {
  const { case: id } = await makeCase()
  const act = await decide(id)
  await prisma().guideline.create({ data: { rule: 'people', version: 2, text: 'Be kind to people.' } })
  const later = await decide((await makeCase()).case)
  expect(await getListed(act)).toMatchObject({
    text: expect.stringContaining('No harassment'),
    isPresent: false,
  })
  expect(await getListed(later)).toMatchObject({ text: 'Be kind to people.', version: 2, isPresent: true })
})
