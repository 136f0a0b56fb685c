import { expect, it } from 'vitest'
import { prisma } from '@/lib/db'
import { handOn } from '@/lib/env'
import { rateFilm } from '@/lib/ratings/rating'
import { tags } from '@/lib/tags'
import { freshDatabase } from '@/lib/testing/database'
import { heard } from '@/lib/testing/doors/announcements'
import { makeMember } from '@/lib/testing/members'
import { makeBareFilms, makeFilms } from '@/lib/testing/ratings'
import { makeReview } from '@/lib/testing/reviews'
import { chooseVisibility } from '@/lib/visibility/choosing'
import { getOpenParts } from '@/lib/visibility/queries'
import { getKeeping } from './queries'
import { markSeen, unmarkSeen } from './seen'
import { addToWatchlist, listWatchlist, takeOffWatchlist, WATCHLIST_PAGE } from './watchlist'

freshDatabase()
handOn({ BALCONY_SECRET: 'thirty-two-characters-or-more-of-noise' })

const filmOf = async (dates: string[] = []) => (await makeFilms(1, dates))[0] ?? { id: 0, slug: '' }
const titles = async (member: { id: number }, viewer: { id: number } | null = member) =>
  (await listWatchlist(member, viewer, null))?.films.map(({ film }) => film.slug)

it('marks a film seen and takes that back, however often it is pressed', async () => {
  const member = await makeMember()
  const film = await filmOf()
  await Promise.all(Array.from({ length: 20 }, () => markSeen(member, film.slug)))
  expect(await prisma().seenFilm.count({ where: { memberId: member.id } })).toBe(1)
  expect(await getKeeping(member, film.id)).toMatchObject({ isMarked: true, hasSeen: true, isWanted: false })
  for (const _ of [1, 2]) await unmarkSeen(member, film.slug)
  expect(await getKeeping(member, film.id)).toMatchObject({
    isMarked: false,
    hasSeen: false,
    isWanted: false,
  })
})

it('knows who rated a film to have seen it', async () => {
  const member = await makeMember()
  const film = await filmOf()
  await rateFilm(member, { film: film.slug, halfStars: 7 })
  expect(await getKeeping(member, film.id)).toMatchObject({ isMarked: false, hasSeen: true })
})

it('lets nobody have seen a film before it is out, and lets them want to', async () => {
  const member = await makeMember()
  const film = await filmOf(['2999'])
  await expect(markSeen(member, film.slug)).rejects.toMatchObject({ reason: 'not released' })
  await addToWatchlist(member, film.slug)
  expect(await titles(member)).toEqual([film.slug])
  for (const act of [markSeen, unmarkSeen, addToWatchlist, takeOffWatchlist])
    await expect(act(member, 'no-such-film')).rejects.toMatchObject({ reason: 'not found' })
})

it('has a film on a watchlist once, the newest first, until it is taken off', async () => {
  const member = await makeMember()
  const [a, b] = [await filmOf(), await filmOf()]
  await Promise.all(Array.from({ length: 20 }, () => addToWatchlist(member, a.slug)))
  await addToWatchlist(member, b.slug)
  expect(await titles(member)).toEqual([b.slug, a.slug])
  await takeOffWatchlist(member, b.slug)
  expect(await titles(member)).toEqual([a.slug])
})

it('takes a film off when it is seen, rated or reviewed, tells the page, and lets it be wanted again', async () => {
  const member = await makeMember({ createdAt: new Date('2026-01-01') })
  for (const see of [
    (film: { slug: string }) => markSeen(member, film.slug),
    (film: { slug: string }) => rateFilm(member, { film: film.slug, halfStars: 7 }),
    (film: { id: number; slug: string }) => makeReview({}, member, film),
  ]) {
    const film = await filmOf()
    await addToWatchlist(member, film.slug)
    const { told } = await heard<unknown>(() => see(film))
    expect(told).toContain(tags.member(member.id))
    expect(await titles(member)).toEqual([])
    await addToWatchlist(member, film.slug)
    expect(await titles(member)).toEqual([film.slug])
    await takeOffWatchlist(member, film.slug)
  }
})

it('goes on where a page ended, also when that film is gone by then, and at no place we never made', async () => {
  const member = await makeMember()
  const films = await makeBareFilms(WATCHLIST_PAGE + 3)
  await prisma().watchlistFilm.createMany({
    data: films.map(({ id: filmId }) => ({ memberId: member.id, filmId })),
  })
  const first = await listWatchlist(member, null, null)
  expect(first?.films).toHaveLength(WATCHLIST_PAGE)
  const last = first?.films.at(-1)
  await takeOffWatchlist(member, last?.film.slug ?? '')
  const second = await listWatchlist(member, null, first?.next ?? '')
  expect(second?.films.map(({ film }) => film.slug)).toEqual(
    films
      .slice(0, 3)
      .map(({ slug }) => slug)
      .toReversed(),
  )
  expect(second?.next).toBeNull()
  expect(await listWatchlist(member, null, '1-aaaaaaaaaaaa')).toBeNull()
  expect(await listWatchlist(await makeMember(), null, first?.next ?? '')).toBeNull()
})

it('shows a watchlist to whom its owner chose, and tells kept pages at once', async () => {
  const [member, stranger] = [await makeMember(), await makeMember()]
  const film = await filmOf()
  await addToWatchlist(member, film.slug)
  expect(await titles(member, null)).toEqual([film.slug])
  const { told } = await heard(() =>
    chooseVisibility(member, { diaryVisibility: 'everybody', watchlistVisibility: 'onlyMe' }),
  )
  expect(told).toEqual([tags.member(member.id)])
  for (const viewer of [null, stranger]) {
    expect(await titles(member, viewer)).toEqual([])
    expect(await getOpenParts(member, viewer)).toEqual({ diary: true, watchlist: false })
  }
  expect(await titles(member)).toEqual([film.slug])
  expect(await getOpenParts(member, member)).toEqual({ diary: true, watchlist: true })
})
