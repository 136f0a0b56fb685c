import { pool } from '@/lib/db'

/** How often things are tried is counted whatever comes of them, and who was signed out while typing finds it again. */
const statement = `
  SELECT string_agg(format(
    'SELECT %L AS name, concat(count(*), %L, max(xmin::text::bigint)) AS sum FROM %I.%I',
    tablename, ' ', schemaname, tablename), ' UNION ALL ') AS every
  FROM pg_tables
  WHERE schemaname = 'public' AND tablename NOT IN ('rate_limit', 'unsent_form') OR (schemaname, tablename) = ('pgboss', 'job')`

type Sums = Map<string, string>

/**
 * What every table of the database holds, as sums to compare: who is turned away has changed none of it. How many rows
 * there are, and which transaction wrote last: whatever is written raises the one, and taking away lowers the other.
 */
export async function wholeRecord(): Promise<Sums> {
  const { rows } = await pool().query(statement)
  const sums = await pool().query<{ name: string; sum: string }>(rows[0].every)
  return new Map(sums.rows.map(({ name, sum }) => [name, sum]))
}

/** The tables that differ. */
export const changesBetween = (before: Sums, after: Sums): string[] =>
  [...after].flatMap(([name, sum]) => (before.get(name) === sum ? [] : [name]))
