import { beginImport } from '@/lib/imports/beginning'
import { readFilms } from '@/lib/imports/reading/file'
import { importRows } from '@/lib/imports/running'

/** A list of films of our own, with the faults that real ones have. */
export const FAULTY = [
  { Title: 'The Lamplighter', 'Release Date': 'Jun 12 1998', Director: 'Okju Jang', 'Major Genre': 'Drama' },
  { Title: 1776, 'Release Date': 'Nov 09 1972', 'Production Budget': 4_000_000, 'Running Time min': 141 },
  {
    Title: 9,
    'Release Date': 'Sep 09 2009',
    'Production Budget': 0,
    'Running Time min': 0,
    Director: 'Ann Roe',
  },
  { Title: null, 'Release Date': 'Nov 03 2006' },
  { Title: 'A Duel at Noon', 'Release Date': 'Dec 31 2046', Director: null },
  { Title: 'The Ferry', 'Release Date': 'Dec 17 1976', Director: 'Ben Two', 'Major Genre': null },
  {
    Title: 'The Ferry',
    'Release Date': 'Dec 14 2005',
    Director: 'Cho Three',
    'Major Genre': 'Thriller/Suspense',
  },
  { Title: 'Tunnel, The', 'Release Date': '1/2/03' },
] as const

export const bytesOf = (text: string | object): Buffer =>
  Buffer.from(typeof text === 'string' ? text : JSON.stringify(text))

type More = { source?: string; currency?: string | null; now?: Date }

/** A file as it is read, on a day that does not move. */
export const read = (text: string | object | Uint8Array, more: More = {}) =>
  readFilms(text instanceof Uint8Array ? text : bytesOf(text), {
    ...{ source: 'films', currency: null, now: new Date('2026-11-25') },
    ...more,
  })

/** Keeps a file's rows without bringing them in. */
export const begun = (text: string | object, more: More = {}) =>
  beginImport(read(text, more), {
    ...{ name: 'films.json', bytes: 1, source: more.source ?? 'films', currency: null, byId: null },
  })

/** Brings a file in whole. */
export async function imported(text: string | object, more: More = {}): Promise<number> {
  const { id } = await begun(text, more)
  await importRows(id)
  return id
}
