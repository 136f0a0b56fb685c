import { MEASURED } from '@/e2e/bench/making/measured-film'
import { disconnect } from '@/lib/connections'
import { REVIEWS_PER_PAGE } from '@/lib/critics/schema'
import { listStatements, pool } from '@/lib/db'
import { handOn } from '@/lib/env'
import { getFilm, listCriticReviews } from '@/lib/films/queries'

type Plan = { 'Shared Hit Blocks': number; 'Shared Read Blocks': number }

/** The film page's own statements, as recorded while they run, and the buffers their plans touch. */
export async function explaining(
  databaseUrl: string,
): Promise<{ statements: number; buffers: number; lastPage: number }> {
  handOn({ DATABASE_URL: databaseUrl })
  try {
    const { statements } = await listStatements(async () => {
      await getFilm(MEASURED.slug)
      await listCriticReviews(MEASURED.id)
    })
    const [film = '', reviews = ''] = statements
    const limit = REVIEWS_PER_PAGE + 1
    const after = await lastBut(REVIEWS_PER_PAGE)
    const { statements: later } = await listStatements(() => listCriticReviews(MEASURED.id, after))
    return {
      statements: statements.length,
      buffers: (await buffersOf(film, [MEASURED.slug])) + (await buffersOf(reviews, [MEASURED.id, limit])),
      lastPage: await buffersOf(later[0] ?? '', [MEASURED.id, limit, after]),
    }
  } finally {
    await disconnect()
  }
}

async function buffersOf(statement: string, values: unknown[]): Promise<number> {
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
