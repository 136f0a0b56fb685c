import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { claimCase } from '@/lib/moderation/cases/claiming'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeCase, makeEntry, makeModerator, openAbout, reportIn } from '@/lib/testing/moderation/making'
import { makeReview } from '@/lib/testing/reviews'
import { placeWords, queueAddress, queueShape } from './filters'
import { listQueue, QUEUE_PAGE } from './listing'

freshDatabase('each test')

const ids = async (viewer: Parameters<typeof listQueue>[0], typed: Record<string, string> = {}) =>
  (await listQueue(viewer, queueShape.parse(typed))).cases.map(({ id }) => id)

it('is in the order of weight, then of waiting, with reasons counted and without a hidden word', async () => {
  const viewer = await makeModerator()
  const light = await makeCase({ reports: [{ reason: 'spam', weight: 1 }] })
  const heavy = await makeCase({
    body: 'It begins well. ||The lamp did it.||',
    reports: [
      { reason: 'harassment', weight: 2.5 },
      { reason: 'spam', weight: 1 },
      { reason: 'harassment', weight: 1 },
    ],
  })
  const late = await makeCase({ reports: [{ reason: 'spam', weight: 1 }] })
  const { cases, next } = await listQueue(viewer, {})
  expect(cases.map(({ id }) => id)).toEqual([heavy.case, light.case, late.case])
  expect(cases[0]).toMatchObject({
    reasons: [
      { reason: 'harassment', n: 2 },
      { reason: 'spam', n: 1 },
    ],
    ...{ weight: 4.5, claimedBy: null, film: { slug: heavy.film.slug } },
    subject: { label: expect.stringContaining('review of') },
    excerpt: expect.stringMatching(/^It begins well\./),
  })
  expect([JSON.stringify(cases).includes('"excerpt":"It begins well. The lamp'), next]).toEqual([false, null])
})

it('goes on where a page ended, whatever became of the case there', async () => {
  const viewer = await makeModerator()
  const { id, film } = await makeReview()
  const asReported = { title: null, raw: 'Lamps.', wholeSpoiler: false }
  await prisma().moderationCase.createMany({
    data: Array.from({ length: QUEUE_PAGE + 4 }, (_, i) => ({
      ...{ subjectKind: 'review' as const, subjectId: id + 1_000 + i, cause: 'reports' as const },
      ...{ asReported, weight: (i % 3) / 10 + 0.1, filmId: film.id },
      openedAt: new Date(Date.UTC(2026, 10, 1 + (i % 5))),
    })),
  })
  const first = await listQueue(viewer, {})
  expect(first.cases).toHaveLength(QUEUE_PAGE)
  const place = first.next
  if (!place) throw new Error('no further page')
  await prisma().moderationCase.update({ where: { id: place.id }, data: { closedAt: new Date() } })
  const rest = await ids(viewer, { after: placeWords(place) })
  expect(rest).toHaveLength(4)
  expect(new Set([...rest, ...first.cases.map((one) => one.id)]).size).toBe(QUEUE_PAGE + 4)
  expect(first.cases[0]).toMatchObject({ subject: null, excerpt: 'Lamps.' })
})

it('is for each who may decide: entries for editors, nobody’s own words and reports', async () => {
  const [moderator, editor] = [await makeModerator(), await makeMember({ roles: ['editor'] })]
  const { case: review } = await makeCase()
  const entry = await openAbout({ kind: 'criticReview', id: await makeEntry() })
  expect([await ids(moderator), await ids(editor)]).toEqual([[review], [entry]])
  expect(await ids(await makeMember({ roles: ['administrator'] }))).toEqual([review, entry])
  const reporter = await reportIn(review, { reason: 'spam', weight: 1 })
  const asModerator = { ...reporter, roles: ['moderator' as const], factorSince: new Date() }
  expect(await ids(asModerator)).toEqual([])
})

it('is narrowed by kind, cause, film and claim, and by nothing else', async () => {
  const [viewer, other] = [await makeModerator(), await makeModerator()]
  const [one, two] = [await makeCase(), await makeCase()]
  const held = await openAbout({ kind: 'profile', id: one.member.id }, 'held')
  await claimCase(viewer, { case: one.case })
  await claimCase(other, { case: two.case })
  expect(await ids(viewer, { kind: 'profile' })).toEqual([held])
  expect(await ids(viewer, { cause: 'held' })).toEqual([held])
  expect(await ids(viewer, { film: one.film.slug })).toEqual([one.case])
  expect(await ids(viewer, { claimed: 'me' })).toEqual([one.case])
  expect(await ids(viewer, { claimed: 'others' })).toEqual([two.case])
  expect(await ids(viewer, { claimed: 'nobody' })).toEqual([held])
  expect(await ids(viewer, { kind: 'opera', after: 'x', film: '', claimed: '?' })).toHaveLength(3)
})

it('has an address for each of its pages', () => {
  const after = { weight: 1.5, openedAt: new Date(7), id: 3 }
  expect(queueAddress({ kind: 'review', after }, '/moderation')).toBe('/moderation?kind=review&after=1.5_7_3')
  expect(queueShape.parse({ after: '1.5_7_3' })).toEqual({ after })
  expect(queueAddress({}, '/moderation')).toBe('/moderation')
})
