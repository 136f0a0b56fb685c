import fc from 'fast-check'
import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { decideCase } from '@/lib/moderation/cases/deciding'
import { openCase } from '@/lib/moderation/cases/opening'
import { decidingShape } from '@/lib/moderation/cases/schema'
import { findSubject } from '@/lib/moderation/subjects/subject'
import { freshDatabase } from '@/lib/testing/database'
import { type House, makeHouse, PASSAGE, stateOf } from '@/lib/testing/moderation/house'
import { liveAndTakeBack, stories, WAYS } from '@/lib/testing/moderation/taking-back'
import { undoAct } from './undoing'

freshDatabase()

it('leaves all as if there had been no act, whoever wrote and rated meanwhile, in whichever order', async () => {
  await fc.assert(
    fc.asyncProperty(stories(6), fc.nat(1_000), async (history, order) => {
      expect((await liveAndTakeBack(history, order)).found).toBeNull()
    }),
    { numRuns: 10 },
  )
}, 180_000)

it.each(WAYS.map((way, n) => [way, n] as const))('takes back what %s did, at once', async (_, way) => {
  for (const first of [WAYS.indexOf('remove'), WAYS.indexOf('hide'), null]) {
    const step = { thing: 0, by: 0, doing: null }
    const history = [
      ...(first === null ? [] : [{ ...step, way: first, back: false }]),
      { ...step, way, back: true },
    ]
    expect((await liveAndTakeBack(history, 0)).found).toBeNull()
  }
})

async function decide(house: House, which: number, decision: Record<string, string>): Promise<number> {
  const subject = await findSubject(prisma(), house.things[which] ?? { kind: 'review', id: 0 })
  if (!subject) throw new Error('no subject')
  const id = await prisma().$transaction((tx) => openCase(tx, subject, 'reports'))
  const typed = { ...decision, case: id, rule: 'spoilers', reason: 'It tells how the film ends.' }
  return decideCase(house.moderators[0], decidingShape.parse(typed))
}

const undo = ({ moderators: [by] }: House, act: number) =>
  prisma().$transaction((tx) => undoAct(tx, act, { decider: 'moderator', actorId: by.id, reason: null }))

it('keeps what others did: of two removals one stands, of two suspensions the other', async () => {
  const place = await makeHouse()
  const [first, second] = [
    await decide(place, 0, { act: 'remove' }),
    await decide(place, 0, { act: 'remove' }),
  ]
  const [month, good] = [
    await decide(place, 2, { act: 'suspend', length: 'month' }),
    await decide(place, 2, { act: 'suspend', length: 'for good' }),
  ]
  await undo(place, first)
  await undo(place, good)
  const { review, card } = await stateOf(place)
  expect([review[3], card]).toEqual([1, null])
  const until = async () =>
    (await prisma().member.findUniqueOrThrow({ where: { id: place.member.id } })).suspendedUntil
  expect(((await until())?.getTime() ?? 0) - Date.now()).toBeLessThan(31 * 86_400_000)
  await undo(place, second)
  await undo(place, month)
  expect(await until()).toBeNull()
})

it('hides a marked passage everywhere it stands, and shows it again', async () => {
  const place = await makeHouse()
  const act = await decide(place, 0, { act: 'markSpoiler', passage: PASSAGE })
  expect(JSON.stringify((await stateOf(place)).card)).not.toContain('ghost')
  expect((await prisma().review.findUniqueOrThrow({ where: { id: place.review } })).raw).toContain('ghost')
  await undo(place, act)
  expect(JSON.stringify((await stateOf(place)).card)).toContain('ghost')
})

it('takes everything of a member away in one step, stars and all, and lists what it took', async () => {
  const place = await makeHouse()
  const before = await stateOf(place)
  const act = await decide(place, 0, { act: 'removeEverything' })
  const parts = await prisma().moderationAct.findMany({ where: { parentId: act } })
  expect(parts.map(({ subjectKind }) => subjectKind).toSorted()).toEqual([
    'comment',
    'list',
    'profile',
    'review',
  ])
  const now = await stateOf(place)
  expect(now).toMatchObject({ card: null, comments: 0, own_stars: [9, 1] })
  expect(now.stars.reduce((sum: number, n: number) => sum + n)).toBe(1)
  // Giving the stars again does not bring them back into the tally.
  await prisma().rating.delete({
    where: { memberId_filmId: { memberId: place.member.id, filmId: place.film.id } },
  })
  await prisma().rating.create({ data: { memberId: place.member.id, filmId: place.film.id, halfStars: 9 } })
  expect((await stateOf(place)).own_stars).toEqual([9, 1])
  await undo(place, act)
  expect(await stateOf(place)).toEqual(before)
})
