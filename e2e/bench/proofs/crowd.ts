import { pool } from '@/lib/db'
import { rateFilm } from '@/lib/ratings/rating'
import { findWrongTallies } from '@/lib/ratings/recounting'
import { makeFilms } from '@/lib/testing/ratings'
import { layTables } from './laying'
import type { Ground, Proof } from './proof'

const PEOPLE = 64
/** So many take turns in each place: nobody rates more often in an hour than the site takes. */
const SHARING = 400
const TURNS = 5
/** Who is new here may rate less. */
const LONG_AGO = new Date(0)

/** Sixty-four rate one film at once, again and again: hardly slower than bare rows, and every star is counted. */
export const crowd: Proof = { name: 'crowd', run }

async function run({ databaseUrl, seconds }: Ground) {
  await layTables(databaseUrl)
  await pool().query('CREATE TABLE bare (member_id int, film_id int, half_stars smallint)')
  const people = await crowdOf(PEOPLE * SHARING)
  const [film = { id: 0, slug: '' }] = await makeFilms(1)
  const bare = (member: { id: number }, stars: number) =>
    pool().query('INSERT INTO bare VALUES ($1, $2, $3)', [member.id, film.id, stars])
  const rate = ({ id }: { id: number }, halfStars: number) =>
    rateFilm({ id, createdAt: LONG_AGO }, { film: film.slug, halfStars })
  const found = { bare: 0, rate: 0 }
  // By turns, so that whatever else the machine does slows both.
  for (let turn = 0; turn < TURNS; turn++) {
    const length = Math.max(500, (seconds * 1_000) / TURNS / 4)
    found.bare += await perSecond(people, length, bare)
    found.rate += await perSecond(people, length, rate)
  }
  return [
    { what: 'bare rows', value: found.bare / TURNS, unit: '/s' },
    { what: 'ratings of one film', value: found.rate / TURNS, unit: '/s' },
    { what: 'ratings against bare rows', value: found.rate / found.bare, aim: { least: 0.4 } },
    {
      what: 'tallies that differ from a recount',
      value: (await findWrongTallies()).length,
      aim: { most: 0 },
    },
  ]
}

/** So many members, who can do nothing but be there. */
async function crowdOf(many: number): Promise<{ id: number }[]> {
  const { rows } = await pool().query(
    `INSERT INTO member (handle, handle_key, email, email_confirmed_at, created_at)
     SELECT 'seat' || n, 'seat' || n, 'seat' || n || '@example.org', now(), '2020-01-01' FROM generate_series(1, $1) n
     RETURNING id`,
    [many],
  )
  return rows
}

/** How often a second a thing is done, by so many at once. */
async function perSecond(
  people: readonly { id: number }[],
  milliseconds: number,
  does: (member: { id: number }, stars: number) => Promise<unknown>,
): Promise<number> {
  const until = performance.now() + milliseconds
  let done = 0
  await Promise.all(
    Array.from({ length: PEOPLE }, async (_, place) => {
      for (let turn = place; performance.now() < until; turn += PEOPLE, done++)
        await does(people[turn % people.length] as { id: number }, 1 + (turn % 10))
    }),
  )
  return (1_000 * done) / milliseconds
}
