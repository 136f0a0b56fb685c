import { expect, it, vi } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { appealAct } from '@/lib/moderation/appeals/appealing'
import { decideAppeal } from '@/lib/moderation/appeals/deciding'
import { getLook } from '@/lib/moderation/appeals/queries'
import { getOwnAct } from '@/lib/moderation/own/queries'
import { lookAgain } from '@/lib/moderation/second-looks/looking'
import { writeActLetter } from '@/lib/moderation/telling/letters'
import { listNotifications } from '@/lib/notifications/queries'
import { asLine, told } from '@/lib/notifications/words'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeModerator } from '@/lib/testing/moderation/making'
import { foldAll, makeFrozen, rateFrom } from '@/lib/testing/weather/making'
import { excludeCohort, releaseCohort } from './deciding'
import { takeExclusionBack } from './taking-back'

freshDatabase()
vi.setConfig({ testTimeout: 60_000 })

const WHY = { rule: 'spam', reason: 'Accounts made for this.' } as const

/** A frozen score in which these wait: half stars, the age of the account in days and a network for each. */
async function frozen(reasons: ('low' | 'fresh' | 'networks')[], given: [number, number, string | null][]) {
  const { id, filmId } = await makeFrozen(reasons)
  const members = []
  for (const [halfStars, days, network] of given)
    members.push(await rateFrom(filmId, { halfStars, days, network, weatherId: id }))
  return { id, filmId, members, film: await prisma().film.findUniqueOrThrow({ where: { id: filmId } }) }
}
const excluded = async (weatherId: number) =>
  (
    await prisma().moderationAct.findMany({
      where: { weatherId, kind: 'exclude' },
      orderBy: { memberId: 'asc' },
    })
  ).map(({ memberId }) => memberId)
const lines = async (member: { id: number; handle: string }) =>
  ((await listNotifications(member, null))?.notifications ?? []).map((one) => asLine(told(one, member)))

it('excludes extremes by what made it freeze: fresh accounts, shared networks, or both', async () => {
  const given: [number, number, string | null][] = [
    ...([1, 2, 2].map((stars) => [stars, 90, 'one']) as [number, number, string][]),
    ...([
      [1, 90, 'two'],
      [1, 2, null],
      [9, 2, 'one'],
      [1, 90, null],
    ] as [number, number, string | null][]),
  ]
  const moderator = await makeModerator()
  for (const [reasons, whose] of [
    [
      ['low', 'networks'],
      [0, 1, 2],
    ],
    [['low', 'fresh'], [4]],
    [
      ['low', 'fresh', 'networks'],
      [0, 1, 2, 4],
    ],
  ] as [('low' | 'fresh' | 'networks')[], number[]][]) {
    const { id, members } = await frozen(reasons, given)
    await excludeCohort(moderator, { weather: id, ...WHY })
    expect(await excluded(id)).toEqual(whose.map((i) => members[i]?.id))
    expect((await prisma().scoreWeather.findUniqueOrThrow({ where: { id } })).excluded).toBe(whose.length)
  }
})

it('tells each of them, on the site and by mail, with their stars, and takes an appeal', async () => {
  const [by, other] = [await makeModerator(), await makeModerator()]
  const { id, filmId, members, film } = await frozen(['low', 'fresh'], [[1, 2, null]])
  const [member = await makeMember()] = members
  await excludeCohort(by, { weather: id, ...WHY })
  const act = await prisma().moderationAct.findFirstOrThrow({ where: { weatherId: id } })
  expect(await lines(member)).toEqual([`It no longer counts: your rating of \u2068${film.title}\u2069`])
  const letter = await writeActLetter(pool(), { letter: 'act', memberId: member.id, actId: act.id })
  const said = JSON.stringify(letter)
  for (const words of [`your rating of ${film.title}`, WHY.reason, 'by a moderator', 'appeal once'])
    expect(said).toContain(words)
  expect(said).not.toContain(by.handle)
  const { rows } = await pool().query(
    `SELECT data FROM pgboss.job WHERE name = 'letters' AND data ->> 'letter' = 'act'`,
  )
  expect(rows.map(({ data }) => data)).toContainEqual({ letter: 'act', memberId: member.id, actId: act.id })
  expect((await getOwnAct(member, act.id))?.stars).toMatchObject({
    halfStars: 1,
    accountDays: 2,
    excluded: 1,
  })

  await appealAct(member, { act: act.id, text: 'I only came because I saw it.' })
  await expect(getLook(by, act.id)).resolves.toBeNull()
  const look = await getLook(other, act.id)
  expect(look).toMatchObject({ text: null, stars: { halfStars: 1 } })
  expect(JSON.stringify(look)).not.toContain(member.handle)
  await lookAgain(other, { act: act.id, broken: false })
  const appeal = await prisma().appeal.findFirstOrThrow({ where: { actId: act.id } })
  await decideAppeal(other, { appeal: appeal.id, outcome: 'upheld', reason: 'Nothing speaks against it.' })
  await foldAll()
  expect(await prisma().ratingTally.findUnique({ where: { filmId } })).toMatchObject({ n: 1, sum: 1 })
  expect((await prisma().scoreWeather.findUniqueOrThrow({ where: { id } })).excluded).toBe(0)
  expect(await lines(member)).toContainEqual(expect.stringContaining('about your rating of'))
})

it('is taken back as a whole, once, by one press while new, and told; later with a reason', async () => {
  const [by, other] = [await makeModerator(), await makeModerator()]
  const { id, filmId, members } = await frozen(
    ['low', 'fresh'],
    [
      [1, 2, null],
      [2, 3, null],
    ],
  )
  await excludeCohort(by, { weather: id, ...WHY })
  const both = await Promise.allSettled([by, other].map((one) => takeExclusionBack(one, { weather: id })))
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  await foldAll()
  expect(await prisma().ratingTally.findUnique({ where: { filmId } })).toMatchObject({ n: 2, sum: 3 })
  expect((await prisma().scoreWeather.findUniqueOrThrow({ where: { id } })).excluded).toBe(0)
  for (const member of members)
    expect(await lines(member)).toContainEqual(
      expect.stringMatching(/^It was taken back: what had been decided about your rating of/),
    )

  const later = await frozen(['low', 'fresh'], [[1, 2, null]])
  await excludeCohort(by, { weather: later.id, ...WHY })
  await prisma()
    .$executeRaw`UPDATE moderation_act SET at = at - interval '25 hours' WHERE weather_id = ${later.id}`
  await expect(takeExclusionBack(other, { weather: later.id })).rejects.toMatchObject({ field: 'reason' })
  await takeExclusionBack(other, { weather: later.id, reason: 'They had seen it after all.' })
  expect(await lines(later.members[0] ?? by)).toHaveLength(2)
})

it('is decided by nobody whose own stars wait, nor taken back by them', async () => {
  const { id, members } = await frozen(['low', 'fresh'], [[1, 2, null]])
  const mine = members[0] ?? (await makeMember())
  const own = await prisma().member.update({
    where: { id: mine.id },
    data: { roles: ['moderator'], factorSince: new Date() },
  })
  await expect(releaseCohort(own, { weather: id })).rejects.toMatchObject({ reason: 'own' })
  await excludeCohort(await makeModerator(), { weather: id, ...WHY })
  await expect(takeExclusionBack(own, { weather: id })).rejects.toMatchObject({ reason: 'own' })
})
