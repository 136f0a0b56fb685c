import { inTransaction } from './database'

/** A diary’s day, a watchlist’s film and a list of three, as if somebody had kept them. */
export const keepThings = (handle: string): Promise<void> =>
  inTransaction(async (client) => {
    const { rows } = await client.query('select id from member where handle = $1', [handle])
    const films = `select id, row_number() over (order by id) as place from film order by id limit 3`
    const id = rows[0].id
    await client.query(
      `insert into diary_entry (member_id, film_id, seen_on) select $1, id, date '2026-03-01' + place::int from (${films}) f`,
      [id],
    )
    await client.query(
      `insert into watchlist_film (member_id, film_id) select $1, id from film order by id desc limit 3`,
      [id],
    )
    await client.query(
      `with l as (insert into film_list (member_id, slug, title, is_ranked, making_key)
         values ($1, 'kept', 'Kept by a fixture', true, gen_random_uuid()) returning id)
       insert into film_list_entry (list_id, film_id, place) select l.id, f.id, f.place from l, (${films}) f`,
      [id],
    )
  })
