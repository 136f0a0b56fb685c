import { z } from 'zod'
import type { Prisma } from '@/prisma/generated/client'

type Tx = Prisma.TransactionClient

const row = z.record(z.string(), z.unknown())
type Row = z.infer<typeof row>

/** What a merge did to a table, as much of it as taking it back needs. */
export const stepShape = z.discriminatedUnion('did', [
  /** Rows that went from one thing to the other: what each is known by beside that. */
  z.object({
    ...{ did: z.literal('moved'), table: z.string(), column: z.string(), from: z.number(), to: z.number() },
    anew: z.boolean(),
    keys: z.array(row),
  }),
  /** Rows that went, because the other had the same. */
  z.object({ did: z.literal('dropped'), table: z.string(), rows: z.array(row) }),
  /** Rows that were added, as what they are known by. */
  z.object({ did: z.literal('added'), table: z.string(), keys: z.array(row) }),
  /** Rows that read otherwise now. */
  z.object({
    ...{ did: z.literal('changed'), table: z.string() },
    rows: z.array(z.object({ key: row, before: row, after: row })),
  }),
])
export type Step = z.infer<typeof stepShape>

/** How a table's rows go from one thing to another. */
export type Carry = {
  table: string
  /** Which column says whose a row is. */
  column: string
  /** What tells a row from others of the same. */
  key: readonly string[]
  /** What the other may have only once: a row that it has already is dropped. */
  once?: readonly (readonly string[])[]
  /** Rows that must be written anew, not changed. */
  anew?: true
  /** Only these, as a condition on `t`. */
  where?: string
}

/** Names come from our own lists alone; values are parameters. */
const quoted = (table: string) => `"${table}"`
const object = (of: string, columns: readonly string[]) =>
  `jsonb_build_object(${columns.map((column) => `'${column}', ${of}.${column}`).join(', ')})`

const asked = z.array(z.object({ row }))

export const ask = async (tx: Tx, sql: string, ...values: unknown[]): Promise<Row[]> =>
  asked.parse(await tx.$queryRawUnsafe(sql, ...values)).map((one) => one.row)

/** Gives what is `from`'s to `to`, and says what that did. */
export async function carry(tx: Tx, carried: Carry, from: number, to: number): Promise<Step[]> {
  const { column, key, once = [], anew = false, where = 'true' } = carried
  const table = quoted(carried.table)
  const same = once.map((columns) => columns.map((c) => `o.${c} IS NOT DISTINCT FROM t.${c}`).join(' AND '))
  const dropped =
    same.length === 0
      ? []
      : await ask(
          tx,
          `DELETE FROM ${table} t WHERE t.${column} = $1 AND ${where} AND EXISTS (
             SELECT FROM ${table} o WHERE o.${column} = $2 AND (${same.join(' OR ')})) RETURNING to_jsonb(t) AS row`,
          from,
          to,
        )
  const keys = await ask(
    tx,
    anew
      ? `WITH t AS (DELETE FROM ${table} t WHERE t.${column} = $1 AND ${where} RETURNING *)
         ${insertedAnew(table, column)} RETURNING ${object(table, key)} AS row`
      : `UPDATE ${table} t SET ${column} = $2 WHERE t.${column} = $1 AND ${where} RETURNING ${object('t', key)} AS row`,
    from,
    to,
  )
  return [
    { did: 'dropped' as const, table: carried.table, rows: dropped },
    { did: 'moved' as const, ...{ table: carried.table, column, from, to, anew, keys } },
  ].filter((step) => howMany(step) > 0)
}

const insertedAnew = (table: string, column: string) =>
  `INSERT INTO ${table} SELECT (jsonb_populate_record(NULL::${table},
     to_jsonb(t) || jsonb_build_object('${column}', $2::int))).* FROM t`

/** Takes a step back: what somebody changed since stays as it is. */
export async function takeBack(tx: Tx, step: Step): Promise<void> {
  const table = quoted(step.table)
  if (step.did === 'dropped') {
    await tx.$executeRawUnsafe(
      `INSERT INTO ${table} SELECT t.* FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) t
       WHERE ${await pointsSomewhere(tx, table)}`,
      JSON.stringify(step.rows),
    )
    return
  }
  if (step.did === 'changed') {
    for (const { key, before, after } of step.rows)
      await tx.$executeRawUnsafe(
        `UPDATE ${table} t SET (${names(before)}) = (SELECT ${names(before)}
           FROM jsonb_populate_record(NULL::${table}, $2::jsonb))
         WHERE to_jsonb(t) @> $1::jsonb AND to_jsonb(t) @> $3::jsonb AND ${indexed(key)}`,
        ...[JSON.stringify(key), JSON.stringify(before), JSON.stringify(after)],
      )
    return
  }
  const known = Object.keys(step.keys[0] ?? {})
  const which = `(${known.map((name) => `t.${name}`).join(', ')}) IN (
    SELECT ${known.map((name) => `k.${name}`).join(', ')} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) k)`
  const keys = JSON.stringify(step.keys)
  if (step.did === 'added') {
    await tx.$executeRawUnsafe(`DELETE FROM ${table} t WHERE ${which}`, keys)
    return
  }
  const { column, from, to, anew } = step
  await tx.$executeRawUnsafe(
    anew
      ? `WITH t AS (DELETE FROM ${table} t WHERE t.${column} = $3 AND ${which} RETURNING *)
         ${insertedAnew(table, column)}`
      : `UPDATE ${table} t SET ${column} = $2 WHERE t.${column} = $3 AND ${which}`,
    ...[keys, from, to],
  )
}

const reference = z.array(z.object({ name: z.string(), table: z.string(), key: z.string() }))

/** That whatever a row points at is still there: members leave, and lists are deleted. */
async function pointsSomewhere(tx: Tx, table: string): Promise<string> {
  const references = reference.parse(
    await tx.$queryRaw`
      SELECT a.attname AS name, c.confrelid::regclass::text AS "table", f.attname AS key FROM pg_constraint c
      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = c.confkey[1]
      WHERE c.contype = 'f' AND cardinality(c.conkey) = 1 AND c.conrelid = ${table}::regclass`,
  )
  const there = references.map(
    (one) =>
      `(t.${one.name} IS NULL OR EXISTS (SELECT FROM ${one.table} o WHERE o.${one.key} = t.${one.name}))`,
  )
  return there.join(' AND ') || 'true'
}

const names = (of: Row) => Object.keys(of).join(', ')
/** A key's numbers are written out, so that an index finds the row. */
const indexed = (key: Row) =>
  Object.entries(key)
    .flatMap(([name, value]) => (typeof value === 'number' ? [`t.${name} = ${value}`] : []))
    .join(' AND ') || 'true'

/** How many rows a step is about. */
export const howMany = (step: Step): number =>
  step.did === 'dropped' || step.did === 'changed' ? step.rows.length : step.keys.length

/** Adds a row, and says so. Nothing where there is such a one. */
export async function add(tx: Tx, to: string, columns: Row): Promise<Step[]> {
  const table = quoted(to)
  const added = await ask(
    tx,
    `INSERT INTO ${table} (${names(columns)}) SELECT ${names(columns)}
     FROM jsonb_populate_record(NULL::${table}, $1::jsonb) ON CONFLICT DO NOTHING RETURNING $1::jsonb AS row`,
    JSON.stringify(columns),
  )
  return added.length === 0 ? [] : [{ did: 'added', table: to, keys: added }]
}

/** Changes a row of one table, and says from what to what. Nothing where it reads so. */
export async function change(tx: Tx, table: string, key: Row, to: Row): Promise<Step[]> {
  const columns = Object.keys(to)
  const [before] = await ask(
    tx,
    `SELECT ${object('t', columns)} AS row FROM ${table} t WHERE to_jsonb(t) @> $1::jsonb AND ${indexed(key)}`,
    JSON.stringify(key),
  )
  if (!before) return []
  const [after] = await ask(
    tx,
    `UPDATE ${table} t SET (${names(to)}) = (SELECT ${names(to)} FROM jsonb_populate_record(NULL::${table}, $2::jsonb))
     WHERE to_jsonb(t) @> $1::jsonb AND ${indexed(key)} RETURNING ${object('t', columns)} AS row`,
    JSON.stringify(key),
    JSON.stringify(to),
  )
  return after ? [{ did: 'changed', table, rows: [{ key, before, after }] }] : []
}
