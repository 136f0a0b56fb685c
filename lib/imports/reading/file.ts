import { createHash } from 'node:crypto'
import { Unreadable } from '@/lib/documents/unreadable'
import { CELL_KEPT } from '@/lib/imports/limits'
import { asKept } from './cells'
import { type Columns, columnsOf, FILE_FIELDS, type FileField } from './columns'
import { type FilmRead, readFilm } from './film'
import { type FileTable, readTable } from './table'
import { doubtfulFrom } from './years'

/** A row as it is kept: what stood there, what was read of it, or why nothing was. */
export type FileRow = {
  number: number
  raw: (string | null)[]
  reading: FilmRead | null
  failure: string | null
  /** Of all that was read, whatever else the row says and wherever it stands. */
  fingerprint: string
}

export type FilmsFile = Pick<FileTable, 'columns' | 'format' | 'encoding'> & {
  mapping: Columns
  rows: FileRow[]
  fingerprint: string
}

export type Asked = {
  /** By what name the file's facts are told apart from others'. */
  source: string
  currency: string | null
  said?: Partial<Record<FileField, string>>
  now?: Date
}

/** Reads a file of films. @throws Unreadable */
export function readFilms(
  bytes: Uint8Array,
  { source, currency, said = {}, now = new Date() }: Asked,
): FilmsFile {
  const { columns, rows, format, encoding } = readTable(bytes)
  const mapping = columnsOf(columns, said)
  for (const name of Object.values(said))
    if (!columns.includes(name)) throw new Unreadable(`There is no column “${name}”. ${named(columns)}`)
  if (mapping.title === undefined && mapping.imdb === undefined && mapping.tmdb === undefined)
    throw new Unreadable(`No column of this file is a title. ${named(columns)}`)
  const read = rows.map(({ number, cells, broken }): FileRow => {
    const film = broken ?? readFilm(cells, { columns: mapping, source, currency, now })
    return {
      number,
      raw: Array.from(cells, (cell) => asKept(cell, CELL_KEPT)),
      reading: typeof film === 'string' ? null : film,
      failure: typeof film === 'string' ? film : null,
      fingerprint: printOf([
        source,
        currency,
        ...(broken ? cells : FILE_FIELDS.map((field) => cells[mapping[field] ?? -1])),
      ]),
    }
  })
  doubtCenturies(read)
  const prints = read.map((row) => row.fingerprint).sort()
  return { columns, mapping, rows: read, format, encoding, fingerprint: printOf([source, ...prints]) }
}

const printOf = (said: readonly unknown[]) =>
  createHash('sha256')
    .update(JSON.stringify(said.map((one) => one ?? null)))
    .digest('hex')

const named = (columns: readonly string[]) =>
  `Its columns are ${columns
    .slice(0, 20)
    .map((name) => `“${name.slice(0, 40)}”`)
    .join(', ')}${columns.length > 20 ? ' and more' : ''}.`

/** Where years have not come, the file's last ones are asked about too. */
function doubtCenturies(rows: readonly FileRow[]): void {
  const films = rows.flatMap(({ reading }) => reading ?? [])
  const late = films.filter(({ asks }) => asks.some((ask) => ask.includes('has not come yet'))).length
  const from = doubtfulFrom(
    films.flatMap(({ year }) => year ?? []),
    late,
  )
  if (from === null) return
  for (const film of films) {
    if (film.year === null || film.year < from) continue
    film.asks.push(
      `Its year is ${film.year}, in a file with ${late} years that have not come yet. Perhaps ${film.year - 100} is meant.`,
    )
    film.year = null
    film.released = null
  }
}
