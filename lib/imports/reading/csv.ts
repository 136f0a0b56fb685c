import { CsvError, parse } from 'csv-parse/sync'
import { Unreadable } from '@/lib/documents/unreadable'
import { COLUMNS_MOST, ROWS_MOST } from '@/lib/imports/limits'
import type { Table, TableRow } from './rows'

const DELIMITERS = [',', ';', '\t', '|']

/** Quotation marks out of their place before we take it that none of them is one: after each the rest is read anew. */
const BROKEN_MOST = 100

/** Values parted by commas, semicolons, tabs or bars, with the names of the columns first. */
export function csvTable(text: string): Table {
  const delimiter = delimiterOf(text)
  const lines: TableRow[] = []
  let [from, rest, broken] = [0, text, 0]
  while (rest !== '' && lines.length <= ROWS_MOST + 1) {
    const { records, brokenAt } = readRecords(rest, delimiter)
    lines.push(...records.map(({ line, cells }) => ({ number: from + line, cells })))
    if (brokenAt === null) break
    if (++broken > BROKEN_MOST)
      throw new Unreadable('This file has many quotation marks that are never closed.')
    const [line, after] = splitAt(rest, brokenAt)
    lines.push(lineAlone(line, delimiter, from + brokenAt))
    from += brokenAt
    rest = after
  }
  const [header, ...rows] = lines
  if (!header || header.broken) throw new Unreadable('The first line of this file has no names of columns.')
  const columns = namesOf(header.cells)
  return { columns, rows: rows.map((row) => fitted(row, columns.length)) }
}

const options = { bom: true, relax_column_count: true, skip_empty_lines: true } as const

type Records = {
  records: { line: number; cells: string[] }[]
  /** In which line reading stopped, at a quotation mark out of its place. */
  brokenAt: number | null
}

function readRecords(text: string, delimiter: string): Records {
  const records: Records['records'] = []
  let last = 0
  try {
    parse(text, {
      ...{ ...options, delimiter, to: ROWS_MOST + 2 },
      onRecord: (record, { lines }) => {
        records.push({ line: last + 1, cells: record.slice(0, COLUMNS_MOST + 1) })
        last = lines
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (!/QUOTE/.test(error.code)) throw new Unreadable(`This file cannot be read: ${error.message}.`)
    return { records, brokenAt: last + 1 }
  }
  return { records, brokenAt: null }
}

/** A line whose quotation marks may just be part of a title; the lines after it are none of its business. */
function lineAlone(line: string, delimiter: string, number: number): TableRow {
  try {
    const [cells = []] = parse(line, { ...options, delimiter, relax_quotes: true })
    return { number, cells }
  } catch {
    return { number, cells: [line], broken: 'A quotation mark in this line is never closed.' }
  }
}

/** A line, counted from 1, and all that comes after it. */
function splitAt(text: string, line: number): [string, string] {
  let begin = 0
  for (let n = 1; n < line; n++) begin = after(text, begin)
  const end = after(text, begin)
  return [text.slice(begin, end), text.slice(end)]
}

const after = (text: string, from: number) => {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found + 1
}

/** What parts the names in the first line most often. */
function delimiterOf(text: string): string {
  const [line = ''] = text.slice(0, 20_000).split(/\r?\n|\r/, 1)
  const plain = line.replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((mark) => ({ mark, count: plain.split(mark).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark
}

/** Each its own name, whatever the file calls them. */
function namesOf(cells: readonly unknown[]): string[] {
  const names = new Set<string>()
  for (const [n, cell] of cells.entries()) {
    const name = String(cell).trim() || `column ${n + 1}`
    names.add(names.has(name) ? `${name} (${n + 1})` : name)
  }
  return [...names]
}

function fitted(row: TableRow, columns: number): TableRow {
  if (row.broken || row.cells.length <= columns) return row
  return { ...row, broken: `It has ${row.cells.length} values, for ${columns} columns.` }
}
