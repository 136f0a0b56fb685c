import type { z } from 'zod'
import { type Part, SHAPES, type Value } from './shapes/parts'

/** Rows of one part; nobody types as many. */
const ROWS_MOST = 400

type Typed = Readonly<Record<string, unknown>>
type Errors = Record<string, string>
type Read<P extends Part> = { value: Value<P>; errors: null } | { value: null; errors: Errors }

/**
 * Reads a part from a form. A row’s field is named 3.title. A row whose fields are empty, or which is marked to go, is
 * no row; in which place a row comes is what it says, and before who stood there.
 */
export function readPart<P extends Part>(part: P, typed: Typed): Read<P> {
  const shape = SHAPES[part]
  const errors: Errors = {}
  const one = shape.one.safeParse(typed)
  note(errors, one.error)
  const read = rowsOf(typed, shape).map(({ n, fields }) => {
    const row = (shape.row as z.ZodObject).safeParse(fields)
    note(errors, row.error, `${n}.`)
    return { n, row: row.data }
  })
  if (read.length > ROWS_MOST)
    errors[Object.keys(shape.one.shape)[0] ?? '0.name'] = 'These are too many rows.'
  if (Object.keys(errors).length > 0) return { value: null, errors }
  const value = { one: one.data, rows: read.map(({ row }) => row) } as Value<P>
  const sense = shape.sense as (value: Value<P>) => [string, string][]
  for (const [field, words] of sense(value)) {
    const [, at, name] = /^(\d+)\.(\w+)$/.exec(field) ?? []
    errors[at === undefined ? field : `${read[Number(at)]?.n}.${name}`] ??= words
  }
  return Object.keys(errors).length > 0 ? { value: null, errors } : { value, errors: null }
}

function note(errors: Errors, found: z.ZodError | undefined, before = ''): void {
  for (const { path, message } of found?.issues ?? []) errors[`${before}${String(path[0] ?? '')}`] ??= message
}

type Row = { n: number; fields: Record<string, unknown> }

function rowsOf(typed: Typed, { says, isOrdered }: (typeof SHAPES)[Part]): Row[] {
  const rows = new Map<number, Row>()
  for (const [name, said] of Object.entries(typed)) {
    const [, n, field = ''] = /^(\d{1,4})\.(\w+)$/.exec(name) ?? []
    if (n === undefined) continue
    const row = rows.get(Number(n)) ?? { n: Number(n), fields: {} }
    row.fields[field] = said
    rows.set(row.n, row)
  }
  const isThere = ({ fields }: Row) =>
    fields.gone !== 'on' &&
    (says as readonly string[]).some((field) => String(fields[field] ?? '').trim() !== '')
  const there = [...rows.values()].filter(isThere).sort((a, b) => a.n - b.n)
  return isOrdered ? there.sort((a, b) => place(a) - place(b)) : there
}

/** One that is moved ends in the place it names: before who stood there on its way up, behind them on its way down. */
function place({ n, fields }: Row): number {
  const said = Number(/^\s*(\d{1,4})\s*$/.exec(String(fields.nth ?? ''))?.[1] ?? n + 1)
  return said === n + 1 ? said : said + (said < n + 1 ? -0.5 : 0.5)
}
