import type pg from 'pg'
import { cook } from '@/lib/text/cook'
import { withoutIndexes } from './bulk'
import { MEASURED } from './measured-film'
import { FIRST_MEMBER } from './members'
import { sentences } from './prose'
import { seededRandom } from './random'

const TEXTS = 200

/**
 * What the measured film's members say: a thread each, every third of them answered. Expects a session whose
 * triggers are off: what they would write is written here.
 */
export async function fillDiscussion(client: pg.Client, members: number): Promise<void> {
  const random = seededRandom(11)
  const raws = Array.from({ length: TEXTS }, () => sentences(random, 5))
  const about = `film/${MEASURED.id}`
  const columns = `film_id, about, member_id, author, raw, cooked, posted_at`
  const said = `${MEASURED.id}, '${about}', m.id, jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.shown_name), t.raw || n, t.cooked, timestamptz '2026-01-01' + n * interval '1 second'`
  const from = `FROM generate_series(1, $3::int) n
    JOIN unnest($1::text[], $2::jsonb[]) WITH ORDINALITY t(raw, cooked, place) ON t.place = 1 + n % ${TEXTS}
    JOIN member m ON m.id = ${FIRST_MEMBER} + n - 1`
  const values = [raws, raws.map((raw) => JSON.stringify(cook(raw))), members]
  await withoutIndexes(client, ['comment'], async () => {
    await client.query(
      `INSERT INTO comment (id, path, answers, helpfulness, ${columns})
       SELECT n, ARRAY[n], (n % 3 = 0)::int, (n % 90) / 100.0, ${said} ${from}`,
      values,
    )
    await client.query(
      `INSERT INTO comment (id, path, answers_id, ${columns})
       SELECT $3 + n, ARRAY[n, $3 + n], n, ${said} ${from} WHERE n % 3 = 0`,
      values,
    )
  })
  await client.query(`INSERT INTO comment_tally VALUES ($1, $2)`, [about, members + Math.floor(members / 3)])
}
