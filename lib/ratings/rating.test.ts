import { beforeAll, describe, expect, it, vi } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { standard } from '@/lib/site-settings/register'
import { freshDatabase } from '@/lib/testing/database'
import { makeMember } from '@/lib/testing/members'
import { makeFilms } from '@/lib/testing/ratings'
import { getRatingCounts } from './counting'
import { keepFolding } from './folding'
import { canRate } from './policy'
import { rateFilm, unrateFilm } from './rating'

freshDatabase()

let members: Awaited<ReturnType<typeof makeMember>>[] = []
beforeAll(async () => {
  members = await Promise.all(Array.from({ length: 12 }, () => makeMember()))
})

async function makeFilm(dates: (string | null)[] = []) {
  const [film = { id: 0, slug: '' }] = await makeFilms(1, dates)
  return film
}

const counts = (...given: number[]) =>
  Array.from({ length: 10 }, (_, i) => given.filter((g) => g === i + 1).length)
const nobody = { id: 0, createdAt: new Date() }
const [first, second] = [() => members[0] ?? nobody, () => members[1] ?? nobody]

describe('rating a film', () => {
  it('counts at once, folded or not', async () => {
    const film = await makeFilm()
    await rateFilm(first(), { film: film.slug, halfStars: 7 })
    expect(await getRatingCounts(film.id)).toEqual(counts(7))
    await vi.waitFor(async () =>
      expect(await prisma().ratingTally.count({ where: { filmId: film.id } })).toBe(1),
    )
    expect(await getRatingCounts(film.id)).toEqual(counts(7))
    expect(await prisma().ratingTally.findUnique({ where: { filmId: film.id } })).toMatchObject({
      n: 1,
      sum: 7,
    })
  })

  it('replaces the stars there were, and is the same twice', async () => {
    const film = await makeFilm()
    for (const halfStars of [3, 9, 9]) await rateFilm(first(), { film: film.slug, halfStars })
    await rateFilm(second(), { film: film.slug, halfStars: 1 })
    expect(await getRatingCounts(film.id)).toEqual(counts(9, 1))
  })

  it('can be taken back, twice too', async () => {
    const film = await makeFilm()
    await rateFilm(first(), { film: film.slug, halfStars: 10 })
    await unrateFilm(first(), film.slug)
    await unrateFilm(first(), film.slug)
    expect(await getRatingCounts(film.id)).toEqual(counts())
  })

  it('is refused before any source says it is out', async () => {
    const film = await makeFilm(['2199', '2199-05-01'])
    await expect(rateFilm(first(), { film: film.slug, halfStars: 5 })).rejects.toThrow(
      'ratings open on 1 January 2199',
    )
    expect(await prisma().rating.count({ where: { filmId: film.id } })).toBe(0)
  })

  it.each([
    [[], true],
    [[null], true],
    [['2023'], true],
    [['2199-12', '2020-02'], true],
    [['2199'], false],
    [['2199-01-31', null], false],
  ])('follows the policy for releases %j', async (dates, may) => {
    const film = await makeFilm(dates)
    expect(canRate(dates)).toBe(may)
    const given = rateFilm(first(), { film: film.slug, halfStars: 5 })
    await (may ? expect(given).resolves.toBeUndefined() : expect(given).rejects.toThrow('ratings open'))
  })

  it('is refused for a film that is not there', async () => {
    await expect(rateFilm(first(), { film: 'no-such-film', halfStars: 5 })).rejects.toThrow('not here')
    await expect(unrateFilm(first(), 'no-such-film')).rejects.toThrow('not here')
  })

  it('makes one rating of many presses at once', async () => {
    const film = await makeFilm()
    await Promise.all(
      Array.from({ length: 40 }, (_, i) => rateFilm(first(), { film: film.slug, halfStars: 1 + (i % 10) })),
    )
    const [rating] = await prisma().rating.findMany({ where: { filmId: film.id } })
    expect(await getRatingCounts(film.id)).toEqual(counts(rating?.halfStars ?? 0))
  })

  it('takes a crowd at once and counts every one', async () => {
    const film = await makeFilm()
    const stars = members.map((_, i) => 1 + (i % 10))
    await Promise.all(
      members.map((member, i) => rateFilm(member, { film: film.slug, halfStars: stars[i] ?? 1 })),
    )
    expect(await getRatingCounts(film.id)).toEqual(counts(...stars))
  })

  it('lets the database refuse stars that do not exist, and a rating that moves', async () => {
    const film = await makeFilm()
    await rateFilm(first(), { film: film.slug, halfStars: 2 })
    const other = await makeFilm()
    await expect(pool().query('UPDATE rating SET half_stars = 11')).rejects.toThrow('rating_half_stars')
    await expect(
      pool().query('UPDATE rating SET film_id = $1 WHERE film_id = $2', [other.id, film.id]),
    ).rejects.toThrow('stays with its film')
  })
})

it.each([
  ['in their first days', new Date(), standard.ratingsNew],
  ['settled', new Date('2026-01-01'), standard.ratingsHour],
])('is limited for who is %s', async (_, createdAt, times) => {
  const [film, { id }] = [await makeFilm(), await makeMember()]
  const tries = await Promise.allSettled(
    Array.from({ length: times + 3 }, () => rateFilm({ id, createdAt }, { film: film.slug, halfStars: 7 })),
  )
  expect(tries.filter(({ status }) => status === 'rejected')).toHaveLength(3)
})

it('is added up also where the process that took it ended first', async () => {
  const film = await makeFilm()
  await pool().query('INSERT INTO rating (member_id, film_id, half_stars) VALUES ($1, $2, 4)', [
    first().id,
    film.id,
  ])
  keepFolding()
  await vi.waitFor(async () =>
    expect(await prisma().ratingTally.findUnique({ where: { filmId: film.id } })).toMatchObject({
      n: 1,
      sum: 4,
    }),
  )
})
