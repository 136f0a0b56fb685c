import type pg from 'pg'

const BATCH = 10_000

type Column =
  | 'int'
  | 'text'
  | 'search_kind'
  | 'verdict'
  | 'verdict_basis'
  | 'aspect'
  | 'polarity'
  | 'mention_how'
/** `{ title: 'text', year: 'int' }`: a table's columns and what Postgres is to read them as. */
export type Columns = Record<string, Column>
export type Row = readonly (string | number | null)[]

/**
 * Inserts rows as they are made, some thousand to a statement.
 * `more` are columns that Postgres works out itself from those given.
 */
export async function insertRows(
  client: pg.Client,
  table: string,
  columns: Columns,
  rows: Iterable<Row>,
  more: Record<string, string> = {},
): Promise<void> {
  const names = Object.keys(columns)
  const arrays = Object.values(columns).map((type, place) => `$${place + 1}::${type}[]`)
  const statement = `INSERT INTO ${table} (${[...names, ...Object.keys(more)].join(', ')})
    SELECT ${[...names, ...Object.values(more)].join(', ')} FROM unnest(${arrays.join(', ')}) given(${names.join(', ')})`
  let batch: (string | number | null)[][] = names.map(() => [])
  const send = async () => {
    await client.query(statement, batch)
    batch = names.map(() => [])
  }
  for (const row of rows) {
    for (const [place, value] of row.entries()) batch[place]?.push(value)
    if ((batch[0]?.length ?? 0) >= BATCH) await send()
  }
  if (batch[0]?.length) await send()
}

/** Does something to tables without their indexes (constraints apart) and makes those again at once at the end. */
export async function withoutIndexes(
  client: pg.Client,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition FROM pg_index i
     WHERE i.indrelid = ANY ($1::regclass[]) AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)`,
    [tables],
  )
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  await work()
  for (const { definition } of rows) await client.query(definition)
}
