import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { MEASURED } from '@/e2e/bench/making/measured-film'
import { announce } from '@/lib/doors/announce'
import { tags } from '@/lib/tags'
import { PAGE } from './page'
import { median } from './statistics'

/** Time for the news of a write to reach the site. */
const NEWS = 80

export type Catalogue = { name: string; origin: string; client: pg.Client }
export type Rendered = { milliseconds: number; statements: number; buffers: number }

export async function openCatalogue(name: string, origin: string, url: string): Promise<Catalogue> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements')
  return { name, origin, client }
}

/**
 * What a page costs that is not kept: milliseconds at the door, and the statements and shared buffers that Postgres
 * itself counted, the door's own look-up among them. The catalogues take turns; medians.
 */
export async function rendering(
  catalogues: readonly Catalogue[],
  rounds: number,
): Promise<Map<string, Rendered>> {
  return renderingOf(
    catalogues.map((catalogue) => ({ ...catalogue, path: PAGE })),
    rounds,
  )
}

/** A page, and whose it is where it is not everybody’s. */
type Asked = Catalogue & { path: string; cookie?: string }

/** The same of any pages, told by their names. */
export async function renderingOf(
  catalogues: readonly Asked[],
  rounds: number,
): Promise<Map<string, Rendered>> {
  const seen = new Map<string, Rendered[]>(catalogues.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds + 3; round++) {
    for (const catalogue of catalogues) {
      const rendered = await renderOnce(catalogue)
      if (round >= 3) seen.get(catalogue.name)?.push(rendered)
    }
  }
  const middle = (rows: readonly Rendered[], what: keyof Rendered) => median(rows.map((row) => row[what]))
  return new Map(
    [...seen].map(([name, rows]) => [
      name,
      {
        milliseconds: middle(rows, 'milliseconds'),
        statements: middle(rows, 'statements'),
        buffers: middle(rows, 'buffers'),
      },
    ]),
  )
}

async function renderOnce({ origin, client, path, cookie }: Asked): Promise<Rendered> {
  await announce((sql, params) => client.query(sql, params), [tags.film(MEASURED.id)])
  await wait(NEWS)
  await client.query('SELECT pg_stat_statements_reset()')
  const since = performance.now()
  const page = await fetch(origin + path, {
    headers: { ...(cookie && { cookie }) },
    signal: AbortSignal.timeout(10_000),
  })
  await page.arrayBuffer()
  if (!page.ok) throw new Error(`${path} answers ${page.status}`)
  const milliseconds = performance.now() - since
  const { rows } = await client.query<{ statements: number; buffers: number }>(
    `SELECT coalesce(sum(s.calls), 0)::int AS statements, coalesce(sum(s.shared_blks_hit + s.shared_blks_read), 0)::int AS buffers
     FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid AND d.datname = current_database()
     WHERE s.query !~ 'pg_stat_statements'`,
  )
  return { milliseconds, statements: 0, buffers: 0, ...rows[0] }
}
