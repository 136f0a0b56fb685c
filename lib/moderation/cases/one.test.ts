import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeCase, makeEntry, makeModerator, openAbout, reportIn } from '@/lib/testing/moderation/making'
import { getCase } from './one'
import { listReports, placeOf, REPORTS_SHOWN, reportPlace } from './reports'
import { isChanged } from './versions'

freshDatabase()

it('has the words of then beside those of now, who reported, and no word of a hidden one', async () => {
  const viewer = await makeModerator()
  const { case: id, review, film } = await makeCase({ body: 'Dim lamps. ||The usher did it.||' })
  const reporter = await reportIn(id, { reason: 'spoiler', weight: 1.5, explanation: 'It is all there.' })
  const before = await getCase(viewer, id)
  expect(before).toMatchObject({
    ...{ weight: 1.5, whyNot: null, hasSeen: false, film: { slug: film.slug } },
    asReported: { hides: true, open: expect.not.stringContaining('usher') },
    reports: [{ reporter: { handle: reporter.handle }, explanation: 'It is all there.' }],
  })
  if (!before?.now) throw new Error('no case')
  expect(isChanged(before.asReported, before.now)).toBe(false)
  await prisma().review.update({
    where: { id: review },
    data: { raw: 'Bright lamps, and nothing that tells how it ends.' },
  })
  const after = await getCase(viewer, id)
  expect([after?.asReported.raw, after?.now?.raw]).toEqual([
    before.asReported.raw,
    'Bright lamps, and nothing that tells how it ends.',
  ])
  expect(after?.now && isChanged(before.asReported, after.now)).toBe(true)
})

it('is there for who decides such cases, and never for whose words it is about', async () => {
  const { case: id, member } = await makeCase()
  const entry = await openAbout({ kind: 'criticReview', id: await makeEntry() })
  const [moderator, editor] = [await makeModerator(), await makeMember({ roles: ['editor'] })]
  expect([await getCase(editor, id), await getCase(moderator, entry)]).toEqual([null, null])
  expect(await getCase(editor, entry)).toMatchObject({ author: null, whyNot: null })
  const staff = { roles: ['moderator' as const], factorSince: new Date() }
  expect(await getCase({ ...member, ...staff }, id)).toBeNull()
  const reporter = await reportIn(id, { reason: 'spam', weight: 1 })
  expect(await getCase({ ...reporter, ...staff }, id)).toMatchObject({ whyNot: 'reporter' })
  expect(await getCase(moderator, 2_000_000_000)).toBeNull()
})

it('has its reports in pages, the heaviest first and none twice', async () => {
  const viewer = await makeModerator()
  const { case: id } = await makeCase()
  const data = Array.from({ length: 2 * REPORTS_SHOWN + 3 }, (_, i) => ({
    ...{ caseId: id, contactName: 'Okju', contactEmail: `okju${i}@example.org` },
    ...{ reason: 'illegal' as const, explanation: 'It prints a letter.', weight: 1 + (i % 7) / 10 },
  }))
  await prisma().report.createMany({ data })
  const pages = [(await getCase(viewer, id))?.reports ?? []]
  for (let place = pages[0]?.at(-1); place; ) {
    const { reports, next } = await listReports(id, reportPlace.parse(placeOf(place)) ?? place)
    pages.push(reports)
    place = next ?? undefined
  }
  expect(pages.map(({ length }) => length)).toEqual([REPORTS_SHOWN, REPORTS_SHOWN, 3])
  const all = pages.flat()
  expect(new Set(all.map((one) => one.id)).size).toBe(data.length)
  expect(all.map(({ weight }) => weight)).toEqual(all.map(({ weight }) => weight).toSorted((a, b) => b - a))
  expect(['x', '1_', '-1_2', ['1_2']].map((typed) => reportPlace.parse(typed))).toEqual(
    Array(4).fill(undefined),
  )
})
