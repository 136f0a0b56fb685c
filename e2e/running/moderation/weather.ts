import type pg from 'pg'
import { inTransaction } from '@/e2e/running/database'

/** Accounts so many days old when they rate a film, so many hours ago; many, quickly. */
const RATED = (halfStars: string, days: number, hoursAgo: string) => `
  with made as (
    insert into member (handle, handle_key, email, created_at)
    select $2 || i, $2 || i, $2 || i || '@example.org', now() - make_interval(days => ${days}, hours => (${hoursAgo})::int)
    from generate_series(1, $3::int) as i returning id, substr(handle, length($2) + 1)::int as i)
  insert into rating (member_id, film_id, half_stars, rated_at)
  select id, $1::int, ${halfStars}, now() - make_interval(hours => (${hoursAgo})::int) from made`

const idOf = async (client: pg.Client, slug: string): Promise<number> =>
  (await client.query('select id from film where slug = $1', [slug])).rows[0].id

/** A film of a test's own, with months of ratings by settled accounts: 4 to 10 half stars. */
export async function layRatedFilm(slug: string, title: string): Promise<void> {
  await inTransaction(async (client) => {
    await client.query(
      `with made as (insert into film (slug, title, sort_title, year) values ($1, $2, $2, 2011) returning id)
       insert into film_sheet (film_id, document) select made.id, s.document
       from made, film_sheet s join film f on f.id = s.film_id where f.slug = 'the-call-2020'`,
      [slug, title],
    )
    await client.query(RATED('4 + i % 7', 100, '100 + i * 12'), [
      await idOf(client, slug),
      `${slug}-past`,
      200,
    ])
  })
}

/** Forty new accounts give it the lowest stars at once, and somebody there is with them, whose account is made new. */
export async function bombFilm(slug: string, handle: string): Promise<void> {
  await inTransaction(async (client) => {
    const film = await idOf(client, slug)
    await client.query(RATED('1', 1, '0'), [film, `${slug}-new`, 40])
    await client.query(
      `with made as (update member set created_at = now() - interval '2 days' where handle = $1 returning id)
       insert into rating (member_id, film_id, half_stars) select id, $2, 1 from made`,
      [handle, film],
    )
  })
}
