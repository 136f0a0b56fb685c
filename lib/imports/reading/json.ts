import { Unreadable } from '@/lib/documents/unreadable'
import { COLUMNS_MOST } from '@/lib/imports/limits'
import type { Table, TableRow } from './rows'

/** A list of objects, alone or as the one list of an object around it. */
export function jsonTable(text: string): Table {
  const list = listIn(parsed(text))
  if (!list) throw new Unreadable('This JSON holds no list of films.')
  const places = new Map<string, number>()
  const rows = list.map((one, n): TableRow => {
    if (!isObject(one))
      return { number: n + 1, cells: [one], broken: 'It is no object with names and values.' }
    const cells: unknown[] = []
    for (const [name, value] of Object.entries(one)) {
      const place = places.get(name) ?? places.size
      if (place > COLUMNS_MOST) break
      places.set(name, place)
      cells[place] = value
    }
    return { number: n + 1, cells: Array.from(cells, (cell) => cell ?? null) }
  })
  return { columns: [...places.keys()], rows }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    // Also what is nested too deeply to be walked through.
    const why = error instanceof SyntaxError ? error.message.slice(0, 120) : 'it is nested too deeply'
    throw new Unreadable(`This file begins like JSON and is none: ${why}.`)
  }
}

function listIn(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return null
  const lists = Object.values(value).filter((one) => Array.isArray(one))
  return lists.length === 1 && lists[0] ? lists[0] : null
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
