import fc from 'fast-check'
import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { getKeeping } from '@/lib/keeping/queries'
import { addToWatchlist } from '@/lib/keeping/watchlist'
import { tags } from '@/lib/tags'
import { freshDatabase } from '@/lib/testing/database'
import { heard } from '@/lib/testing/doors/announcements'
import { makeMember } from '@/lib/testing/members'
import { makeBareFilms, makeFilms } from '@/lib/testing/ratings'
import { makeReview, makeSettled } from '@/lib/testing/reviews'
import { getNote, getOwnEntry, listDiary, listMonths } from './queries'
import { addingShape } from './schema'
import { addEntry, deleteEntry, editEntry } from './writing'

freshDatabase()
handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise' })

const all = { year: null, month: null, after: null }
const filmOf = async (dates: string[] = []) => (await makeFilms(1, dates))[0] ?? { id: 0, slug: '' }
const noted = (film: string, seenOn: string, more: Record<string, string> = {}) =>
  addingShape.parse({ film, seenOn, ...more })
const entriesOf = (member: { id: number }) =>
  prisma().diaryEntry.findMany({ where: { memberId: member.id }, orderBy: { seenOn: 'asc' } })

it('has a day once, however often it is pressed, and says what was said last', async () => {
  const [member, film] = [await makeSettled(), await filmOf()]
  await addToWatchlist(member, film.slug)
  const { told } = await heard(() =>
    Promise.all(
      Array.from({ length: 20 }, () => addEntry(member, noted(film.slug, '2026-02-03', { note: 'Cold.' }))),
    ),
  )
  expect(told).toContain(tags.member(member.id))
  await addEntry(member, noted(film.slug, '2026-02-03', { isRewatch: 'on' }))
  expect(await entriesOf(member)).toMatchObject([{ isRewatch: true, raw: 'Cold.', followsReview: false }])
  expect(await getKeeping(member, film.id)).toMatchObject({ hasSeen: true, isMarked: false, isWanted: false })
})

it('refuses days that cannot be', async () => {
  const [member, film] = [await makeSettled(), await filmOf(['2020-05-05'])]
  const [early, unreleased] = [
    noted(film.slug, '2020-05-04'),
    noted((await filmOf(['2999'])).slug, '2026-01-01'),
  ]
  await expect(addEntry(member, early)).rejects.toThrow('The first showing we know of was on 5 May 2020.')
  await expect(addEntry(member, noted(film.slug, '2999-01-01'))).rejects.toThrow('still to come')
  await expect(addEntry(member, unreleased)).rejects.toMatchObject({ reason: 'not released' })
  for (const seenOn of ['2026-02-30', '', '2026'])
    expect(() => noted(film.slug, seenOn)).toThrow('Write the day')
})

it('is changed and emptied by its owner alone', async () => {
  const [member, stranger, film] = [await makeSettled(), await makeSettled(), await filmOf()]
  for (const day of ['2026-01-01', '2026-01-02']) await addEntry(member, noted(film.slug, day))
  const [first = { id: 0 }, second = { id: 0 }] = await entriesOf(member)
  const change = (seenOn: string) => ({ entry: first.id, seenOn, isRewatch: true, note: 'Better.' })
  await expect(editEntry(stranger, change('2026-01-03'))).rejects.toMatchObject({ reason: 'gone' })
  await expect(editEntry(member, change('2026-01-02'))).rejects.toThrow('on that day already')
  await editEntry(member, change('2026-01-03'))
  expect(await getOwnEntry(member, first.id)).toMatchObject({ seenOn: '2026-01-03', note: 'Better.' })
  expect(await getOwnEntry(stranger, first.id)).toBeNull()
  await expect(deleteEntry(stranger, { entry: second.id })).rejects.toMatchObject({ reason: 'gone' })
  expect(await deleteEntry(member, { entry: second.id })).toBe(film.slug)
  expect(await entriesOf(member)).toMatchObject([{ id: first.id }])
})

it('follows the day in a review, until its author changes the entry', async () => {
  const member = await makeSettled()
  const { id, film } = await makeReview({ seenOn: '2026-03-01' }, member)
  const move = (day: string | null) =>
    prisma().review.update({ where: { id }, data: { seenOn: day && new Date(day) } })
  const days = async () =>
    (await entriesOf(member)).map(({ seenOn, followsReview }) => [
      seenOn.toISOString().slice(0, 10),
      followsReview,
    ])
  expect(await days()).toEqual([['2026-03-01', true]])
  await move('2026-03-02')
  expect(await days()).toEqual([['2026-03-02', true]])
  await move(null)
  expect(await days()).toEqual([])
  await addEntry(member, noted(film.slug, '2026-03-05'))
  await move('2026-03-05')
  await move('2026-03-06')
  expect(await days()).toEqual([
    ['2026-03-05', false],
    ['2026-03-06', true],
  ])
  expect((await entriesOf(member))[1]).toMatchObject({ isRewatch: true })
})

it('keeps back what a note’s spoilers hide from who has not seen the film', async () => {
  const [member, stranger, film] = [await makeSettled(), await makeMember(), await filmOf()]
  await addEntry(member, noted(film.slug, '2026-01-01', { note: 'And then ||the lamp|| fell.' }))
  const read = async (viewer: { id: number } | null) => (await listDiary(member, viewer, all))?.entries[0]
  for (const viewer of [null, stranger]) expect(JSON.stringify(await read(viewer))).not.toContain('lamp')
  expect(JSON.stringify(await read(member))).toContain('the lamp')
  const { id = 0 } = (await read(null)) ?? {}
  expect(JSON.stringify(await getNote(member, null, id))).toContain('the lamp')
  await prisma().seenFilm.create({ data: { memberId: stranger.id, filmId: film.id } })
  expect(JSON.stringify(await read(stranger))).toContain('the lamp')
  await prisma().member.update({ where: { id: member.id }, data: { diaryVisibility: 'followers' } })
  expect([await read(stranger), await getNote(member, stranger, id)]).toEqual([undefined, null])
  await prisma().memberFollow.create({ data: { followerId: stranger.id, followedId: member.id } })
  expect(await read(stranger)).toMatchObject({ id })
})

it('is read page by page without losing or doubling a day, in whatever order days were written', async () => {
  const films = await makeBareFilms(3)
  const day = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)))
  const entry = fc.record({ film: fc.constantFrom(...films), day })
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { maxLength: 20 }),
      fc.integer({ min: 1, max: 7 }),
      async (entries, most) => {
        const member = await makeMember()
        const data = entries.map(({ film, day: seenOn }) => ({
          memberId: member.id,
          filmId: film.id,
          seenOn,
        }))
        await prisma().diaryEntry.createMany({ data, skipDuplicates: true })
        const read = []
        let after: string | null = null
        do {
          const page = await listDiary(member, member, { ...all, after }, most)
          read.push(...(page?.entries ?? []))
          after = page?.next ?? null
        } while (after)
        const expected = await prisma().diaryEntry.findMany({
          where: { memberId: member.id },
          orderBy: [{ seenOn: 'desc' }, { id: 'desc' }],
        })
        expect(read.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
        const months = await listMonths(member)
        expect(months.reduce((sum, { n }) => sum + n, 0)).toBe(expected.length)
        const inYear = await listDiary(member, member, { ...all, year: 2025 })
        expect(inYear?.entries.length).toBe(
          expected.filter(({ seenOn }) => seenOn.getUTCFullYear() === 2025).length,
        )
      },
    ),
    { numRuns: 12 },
  )
})
