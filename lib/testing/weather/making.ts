import { createHash } from 'node:crypto'
import { prisma } from '@/lib/db'
import { foldRatings } from '@/lib/ratings/folding'
import { excludeCohort } from '@/lib/ratings/weather/deciding'
import { isLookDue } from '@/lib/ratings/weather/watching'
import { makeMember } from '@/lib/testing/members'
import { makeModerator } from '@/lib/testing/moderation/making'
import { makeBareFilms } from '@/lib/testing/ratings'
import type { WeatherReason } from '@/prisma/generated/enums'

/** Accounts that rate a film, of an age in days when they do; many, quickly. */
export async function bulkRate(
  film: number,
  crowd: { n: number; halfStars: string; ageDays: number; hoursAgo: string },
) {
  const name = `w${crypto.randomUUID().slice(0, 8)}`
  await prisma().$executeRawUnsafe(
    `WITH made AS (
       INSERT INTO member (handle, handle_key, email, created_at)
       SELECT $1 || i, $1 || i, $1 || i || '@example.org', now() - make_interval(days => $3::int)
         - make_interval(hours => (${crowd.hoursAgo})::int)
       FROM generate_series(1, $2::int) AS i RETURNING id, substr(handle, 10)::int AS i)
     INSERT INTO rating (member_id, film_id, half_stars, rated_at)
     SELECT id, $4::int, ${crowd.halfStars}, now() - make_interval(hours => (${crowd.hoursAgo})::int) FROM made`,
    name,
    crowd.n,
    crowd.ageDays,
    film,
  )
}

/** A film with a year of ratings: 4 to 10 half stars, by accounts of a hundred days. */
export async function makeRatedFilm(n = 2_000): Promise<{ id: number; slug: string }> {
  const [film = { id: 0, slug: '' }] = await makeBareFilms(1)
  await bulkRate(film.id, { n, halfStars: '4 + i % 7', ageDays: 100, hoursAgo: '100 + i * 4' })
  return film
}

/** The lowest stars of fresh accounts, all at once. */
export const bomb = (film: number, n = 500) =>
  bulkRate(film, { n, halfStars: '1', ageDays: 1, hoursAgo: '0' })

/** A frozen score in which nothing waits. */
export async function makeFrozen(reasons: WeatherReason[] = ['low', 'fresh']) {
  const [film = { id: 0 }] = await makeBareFilms(1)
  return prisma().scoreWeather.create({
    data: {
      ...{ filmId: film.id, state: 'frozen', reasons: ['rate', ...reasons], cohortSince: new Date() },
      until: new Date(Date.now() + 3_600_000),
      evidence: { minutes: 60, past: { hours: 1, arrived: 0, groups: [] }, arrivals: [], networks: [] },
    },
  })
}

/** Somebody who rates a film, with an account so many days old and from a network with this name. */
export async function rateFrom(
  filmId: number,
  {
    halfStars,
    days,
    network,
    weatherId,
  }: { halfStars: number; days: number; network: string | null; weatherId?: number },
) {
  const member = await makeMember({ createdAt: new Date(Date.now() - days * 86_400_000 - 1_000) })
  await prisma().rating.create({ data: { memberId: member.id, filmId, halfStars, weatherId } })
  if (network !== null)
    await prisma().networkTrace.create({
      data: { memberId: member.id, hash: createHash('sha256').update(network).digest() },
    })
  return member
}

/** One of which somebody's stars are excluded. */
export async function makeExcluded() {
  const { id, filmId } = await makeFrozen()
  await bulkRate(filmId, { n: 1, halfStars: '1', ageDays: 1, hoursAgo: '0' })
  await prisma().rating.updateMany({ where: { filmId }, data: { weatherId: id } })
  await excludeCohort(await makeModerator(), { weather: id, rule: 'spam', reason: 'Accounts made for this.' })
  await foldAll()
  return { id, filmId }
}

/** Folds until nothing is left to be and every film was looked at, however busy the machine, and whoever else folds. */
export async function foldAll(): Promise<void> {
  for (let isMore = true; isMore; ) {
    await foldRatings()
    isMore =
      isLookDue() ||
      (await prisma().ratingChange.count()) > 0 ||
      (await prisma().rating.count({ where: LET_GO })) > 0
    if (isMore) await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
const LET_GO = { weather: { endedAt: { not: null } } } as const
