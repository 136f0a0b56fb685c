import { MEASURED } from '@/e2e/bench/making/measured-film'
import { disconnect } from '@/lib/connections'
import { REVIEWS_PER_PAGE } from '@/lib/critics/schema'
import { listStatements, pool } from '@/lib/db'
import { handOn } from '@/lib/env'
import { getFilmWithCritics, listCriticReviews } from '@/lib/films/queries'
import { allReviews } from '@/lib/reviews/reading/list-path'
import { listReviews, REVIEWS_TO_A_PAGE } from '@/lib/reviews/reading/lists'
import { readPlace } from '@/lib/reviews/reading/place'

type Plan = { 'Shared Hit Blocks': number; 'Shared Read Blocks': number }

export type Explained = { statements: number; buffers: number; lastPage: number; latePage: number }

/** The film page's own statements, as recorded while they run, and the buffers their plans touch. */
export async function explaining(databaseUrl: string, late: string): Promise<Explained> {
  handOn({ DATABASE_URL: databaseUrl })
  try {
    const { statements } = await listStatements(async () => {
      await getFilmWithCritics(MEASURED.slug)
      await listReviews(MEASURED.id, allReviews, null)
    })
    const [film = '', members = ''] = statements
    const limit = REVIEWS_PER_PAGE + 1
    const after = await lastBut(REVIEWS_PER_PAGE)
    const { statements: later } = await listStatements(() => listCriticReviews(MEASURED.id, after))
    const place = readPlace(`${MEASURED.id}/all/helpful`, late)
    const ofLate = await listStatements(() => listReviews(MEASURED.id, { ...allReviews, after: late }, null))
    return {
      statements: statements.length,
      buffers:
        (await buffersOf(film, [MEASURED.slug])) +
        (await buffersOf(members, [MEASURED.id, REVIEWS_TO_A_PAGE + 1])),
      lastPage: await buffersOf(later[0] ?? '', [MEASURED.id, limit, after]),
      latePage: await buffersOf(ofLate.statements[0] ?? '', [
        MEASURED.id,
        REVIEWS_TO_A_PAGE + 1,
        place?.key,
        place?.id,
      ]),
    }
  } finally {
    await disconnect()
  }
}

export async function buffersOf(statement: string, values: unknown[]): Promise<number> {
  const { rows } = await pool().query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${statement}`, values)
  const { Plan: plan } = rows[0]['QUERY PLAN'][0] as { Plan: Plan }
  return plan['Shared Hit Blocks'] + plan['Shared Read Blocks']
}

/** The review after which only so many are left. */
async function lastBut(count: number): Promise<number> {
  const { rows } = await pool().query<{ id: number }>(
    `SELECT review_id AS id FROM critic_review_card WHERE film_id = $1 ORDER BY place DESC, review_id DESC OFFSET $2 LIMIT 1`,
    [MEASURED.id, count],
  )
  return rows[0]?.id ?? 0
}
