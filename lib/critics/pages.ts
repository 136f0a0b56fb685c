import { makeCursor, readCursor } from '@/lib/doors/cursors'
import { tagged } from '@/lib/doors/tags'
import { tags } from '@/lib/tags'
import {
  type Critic,
  getCritic,
  getOutlet,
  type ListedWriter,
  listWriters,
  listWritten,
  type Outlet,
  type Written,
} from './writers'

/** Writers an index page names. */
const INDEX = 500

type PageOf<Writer> = { writer: Writer; reviews: Written[]; next: string | null }

/** A page of a critic: the first one, or the one after a cursor. Null where there is none. */
export async function getCriticPage(slug: string, cursor?: string): Promise<PageOf<Critic> | null> {
  const writer = await getCritic(slug)
  return writer && pageOf(writer, { criticId: writer.id }, `critics/${writer.id}`, cursor)
}

/** A page of an outlet, likewise. */
export async function getOutletPage(slug: string, cursor?: string): Promise<PageOf<Outlet> | null> {
  const writer = await getOutlet(slug)
  return writer && pageOf(writer, { outletId: writer.id }, `outlets/${writer.id}`, cursor)
}

async function pageOf<Writer>(
  writer: Writer,
  by: { criticId: number } | { outletId: number },
  list: string,
  cursor?: string,
): Promise<PageOf<Writer> | null> {
  const after = cursor === undefined ? null : readCursor(list, cursor)
  if (cursor !== undefined && after === null) return null
  const { reviews, next } = await listWritten(by, after)
  return { writer, reviews, next: next === null ? null : makeCursor(list, next) }
}

/** Everybody the index of critics, or of outlets, names. */
export function getWriterIndex(noun: 'critic' | 'outlet'): Promise<ListedWriter[]> {
  return tagged([tags.films], `index of ${noun}s`, () => listWriters(noun, INDEX))
}
