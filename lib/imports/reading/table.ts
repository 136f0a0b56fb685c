import { decode } from '@/lib/documents/decoding/decoding'
import type { Encoding } from '@/lib/documents/decoding/encodings'
import { Unreadable } from '@/lib/documents/unreadable'
import { COLUMNS_MOST, FILE_BYTES, ROWS_MOST } from '@/lib/imports/limits'
import { csvTable } from './csv'
import { jsonTable } from './json'
import type { Table } from './rows'

export type FileTable = Table & { format: 'csv' | 'json'; encoding: Encoding }

/**
 * Reads a file of films as rows and columns: JSON where it looks like it, else values parted by commas or the like.
 * @throws Unreadable where there is nothing to read
 */
export function readTable(bytes: Uint8Array): FileTable {
  const { text, encoding } = decode(bytes, FILE_BYTES, 'file')
  const format = /^\s*[[{]/.test(text) ? 'json' : 'csv'
  const table = format === 'json' ? jsonTable(text) : csvTable(text)
  if (table.columns.length > COLUMNS_MOST)
    throw new Unreadable(`This file has more than ${COLUMNS_MOST} columns.`)
  if (table.rows.length > ROWS_MOST)
    throw new Unreadable(
      `This file has more than ${ROWS_MOST.toLocaleString('en')} films: bring it in parts.`,
    )
  if (table.rows.length === 0) throw new Unreadable('There is no film in this file.')
  return { ...table, format, encoding }
}
