import { prisma } from '@/lib/db'
import { makeBareFilms } from '@/lib/testing/ratings'

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
export async function makeFrozen() {
  const [film = { id: 0 }] = await makeBareFilms(1)
  return prisma().scoreWeather.create({
    data: {
      ...{ filmId: film.id, state: 'frozen', reasons: ['rate', 'low', 'fresh'], cohortSince: new Date() },
      until: new Date(Date.now() + 3_600_000),
      evidence: { minutes: 60, past: { hours: 1, arrived: 0, groups: [] }, arrivals: [] },
    },
  })
}
