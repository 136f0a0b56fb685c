import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { tags } from '@/lib/tags'
import { freshDatabase } from '@/lib/testing/database'
import { heard } from '@/lib/testing/doors/announcements'
import { makeMember } from '@/lib/testing/members'
import { makeBareFilms } from '@/lib/testing/ratings'
import { makeSettled } from '@/lib/testing/reviews'
import { Visibility } from '@/prisma/generated/enums'
import { addFilm, noteFilm, removeFilm } from './arranging'
import { changeList, cloneList, deleteList, makeList } from './making'
import { getList, listEntries } from './one'
import { LISTS_PAGE, listLists, listListsWith, listOwnLists } from './queries'
import { changingShape, LISTS_MAX, makingShape } from './schema'

freshDatabase()
handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise' })

type Member = Awaited<ReturnType<typeof makeMember>>
const making = (more: Record<string, string> = {}) =>
  makingShape.parse({ title: 'Lamps', visibility: 'everybody', makingKey: randomUUID(), ...more })
async function listOf(owner: Member, more: Record<string, string> = {}) {
  const slug = await makeList(owner, making(more))
  return prisma().filmList.findFirstOrThrow({ where: { memberId: owner.id, slug } })
}
const read = async (owner: Member, viewer: { id: number } | null, slug: string) =>
  getList(owner, slug, viewer)
const filmsOf = async (list: { id: number }, viewer: { id: number } | null) =>
  (await listEntries(list, viewer, {}))?.entries.map(({ film }) => film.slug)
const tally = async ({ id }: { id: number }) =>
  (await prisma().filmListTally.findUnique({ where: { filmId: id } }))?.n ?? 0

it('tells the page of its first film', async () => {
  const [owner, [film = { id: 0, slug: '' }]] = [await makeSettled(), await makeBareFilms(1)]
  const { told } = await heard(() => makeList(owner, making({ film: film.slug })))
  expect(told).toEqual(expect.arrayContaining([tags.film(film.id), tags.member(owner.id)]))
  expect(await tally(film)).toBe(1)
})

it('makes one list of one form, however often and at once it is sent, and another address for another', async () => {
  const [owner, form] = [await makeSettled(), making()]
  const slugs = await Promise.all(Array.from({ length: 10 }, () => makeList(owner, form)))
  expect(new Set(slugs)).toEqual(new Set(['lamps']))
  expect(await makeList(owner, making())).toBe('lamps-2')
  expect(await makeList(owner, making({ title: '등불' }))).toMatch(/^[a-z0-9-]+$/)
  expect(await prisma().filmList.count({ where: { memberId: owner.id } })).toBe(3)
})

it('has room for so many lists and no more', async () => {
  const owner = await makeSettled()
  const data = Array.from({ length: LISTS_MAX - 1 }, (_, i) => ({
    memberId: owner.id,
    slug: `list-${i}`,
    title: 'A list',
    makingKey: randomUUID(),
  }))
  await prisma().filmList.createMany({ data })
  const tries = await Promise.allSettled([making(), making(), making()].map((form) => makeList(owner, form)))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

it('is seen by whom its owner chose, in its page and among others, and by nobody else', async () => {
  const [owner, follower, stranger] = [await makeSettled(), await makeMember(), await makeMember()]
  await prisma().memberFollow.create({ data: { followerId: follower.id, followedId: owner.id } })
  const [film = { id: 0, slug: '' }] = await makeBareFilms(1)
  const viewers = [null, stranger, follower, owner]
  const expected = { everybody: [1, 1, 1, 1], followers: [0, 0, 1, 1], onlyMe: [0, 0, 0, 1] }
  for (const visibility of Object.values(Visibility)) {
    const list = await listOf(owner, { title: visibility, visibility, film: film.slug })
    const seen = []
    for (const viewer of viewers) {
      const whole = await read(owner, viewer, list.slug)
      const among = (await listLists(owner, viewer, null))?.lists.filter(({ id }) => id === list.id)
      const films = await filmsOf(list, viewer)
      expect([among?.length, films?.length]).toEqual(whole ? [1, 1] : [0, 0])
      seen.push(whole ? 1 : 0)
    }
    expect([visibility, seen]).toEqual([visibility, expected[visibility]])
  }
  const withFilm = async (viewer: { id: number } | null) =>
    (await listListsWith(film, viewer, null))?.lists.map(({ title }) => title)
  expect(await withFilm(owner)).toEqual(['everybody'])
  await prisma().memberBlock.create({ data: { blockerId: owner.id, blockedId: stranger.id } })
  expect([await withFilm(null), await withFilm(stranger)]).toEqual([['everybody'], []])
  expect(await read(owner, stranger, 'everybody')).toBeNull()
})

it('counts exactly in how many lists for everybody a film is, and tells its page', async () => {
  const owner = await makeSettled()
  const [film = { id: 0, slug: '' }] = await makeBareFilms(1)
  const [a, b] = [await listOf(owner), await listOf(owner, { visibility: 'onlyMe' })]
  const adding = { list: a.id, film: film.slug }
  await Promise.all(Array.from({ length: 10 }, () => addFilm(owner, adding)))
  const { told } = await heard(() => addFilm(owner, { list: b.id, film: film.slug }))
  expect(told).toEqual(expect.arrayContaining([tags.film(film.id), tags.member(owner.id)]))
  expect(await tally(film)).toBe(1)
  const change = async (visibility: Visibility) => {
    const changed = changingShape.parse({ list: b.id, title: 'Lamps', isRanked: 'on', visibility })
    return heard(() => changeList(owner, changed))
  }
  expect((await change('everybody')).told).toContain(tags.film(film.id))
  expect(await tally(film)).toBe(2)
  await change('followers')
  expect(await tally(film)).toBe(1)
  await removeFilm(owner, adding)
  expect(await tally(film)).toBe(0)
  await change('everybody')
  await deleteList(owner, { list: b.id })
  expect(await tally(film)).toBe(0)
  await addFilm(owner, adding)
  await prisma().film.delete({ where: { id: film.id } })
  expect(await prisma().filmList.findUnique({ where: { id: a.id } })).toMatchObject({ films: 0 })
})

it('is cloned by who may see it, with its films in their order and without its notes', async () => {
  const [owner, other] = [await makeSettled(), await makeSettled()]
  const list = await listOf(owner, { isRanked: 'on' })
  const films = await makeBareFilms(3)
  for (const { slug } of films) await addFilm(owner, { list: list.id, film: slug })
  await noteFilm(owner, { list: list.id, film: films[1]?.slug ?? '', note: 'Mine.' })
  const makingKey = randomUUID()
  const slugs = await Promise.all([1, 2, 3].map(() => cloneList(other, { list: list.id, makingKey })))
  expect(new Set(slugs).size).toBe(1)
  const clone = await read(other, other, slugs[0] ?? '')
  expect(clone).toMatchObject({
    isRanked: true,
    visibility: 'onlyMe',
    n: 3,
    clonedFrom: { handle: owner.handle, slug: list.slug },
  })
  const { entries = [] } = (await listEntries(clone ?? { id: 0 }, other, {})) ?? {}
  expect(entries.map(({ film, note }) => [film.slug, note])).toEqual(films.map(({ slug }) => [slug, null]))
  await prisma().filmList.update({ where: { id: list.id }, data: { visibility: 'onlyMe' } })
  expect(await read(other, other, slugs[0] ?? '')).toMatchObject({ clonedFrom: null })
  const again = { list: list.id, makingKey: randomUUID() }
  await expect(cloneList(other, again)).rejects.toMatchObject({ reason: 'gone' })
})

it('keeps back what a note’s spoilers hide from who has not seen the film nor asked', async () => {
  const [owner, reader] = [await makeSettled(), await makeMember()]
  const [film = { id: 0, slug: '' }] = await makeBareFilms(1)
  const list = await listOf(owner, { film: film.slug })
  await noteFilm(owner, { list: list.id, film: film.slug, note: 'Since ||the lamp|| fell.' })
  const notes = async (asked: boolean) => JSON.stringify(await listEntries(list, reader, { asked }))
  expect(await notes(false)).not.toContain('lamp')
  expect(await notes(true)).toContain('the lamp')
  await prisma().seenFilm.create({ data: { memberId: reader.id, filmId: film.id } })
  expect(await notes(false)).toContain('the lamp')
})

it('goes on where a page of lists ended, and at no place we never made', async () => {
  const owner = await makeSettled()
  for (let i = 0; i < 3; i++) await listOf(owner)
  const first = await listLists(owner, null, null, 2)
  expect(first?.lists.map(({ slug }) => slug)).toEqual(['lamps-3', 'lamps-2'])
  const second = await listLists(owner, null, first?.next ?? '', 2)
  expect(second).toMatchObject({ lists: [{ slug: 'lamps' }], next: null })
  expect(await listLists(owner, null, 'x-aaaaaaaaaaaa', LISTS_PAGE)).toBeNull()
  expect((await listOwnLists(owner, 0)).map(({ has }) => has)).toEqual([false, false, false])
})
