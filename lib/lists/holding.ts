import 'server-only'
import type { Viewer } from '@/lib/accounts/viewer'
import { announce } from '@/lib/doors/announce'
import { Refusal } from '@/lib/refusal'
import { tags } from '@/lib/tags'
import type { Prisma } from '@/prisma/generated/client'
import type { Visibility } from '@/prisma/generated/enums'
import { FILMS_MAX } from './schema'

type Tx = Prisma.TransactionClient
type Held = { id: number; slug: string; visibility: Visibility }

/**
 * Holds a list of the viewer's own until the transaction ends: of many changes at once each is made to what the one
 * before left. @throws Refusal where it is not theirs
 */
export async function holdOwn(tx: Tx, { id: memberId }: Pick<Viewer, 'id'>, id: number): Promise<Held> {
  const [list] = await tx.$queryRaw<Held[]>`
    SELECT id, slug, visibility FROM film_list WHERE id = ${id} AND member_id = ${memberId} FOR UPDATE`
  if (!list) throw new Refusal('gone', 'This list is not among yours any more.')
  return list
}

/** The films of a list that is held, in their order. */
export async function orderOf(tx: Tx, listId: number): Promise<number[]> {
  const found = await tx.filmListEntry.findMany({
    where: { listId },
    select: { filmId: true },
    orderBy: { place: 'asc' },
  })
  return found.map(({ filmId }) => filmId)
}

/** Puts a film last in a list that is held. One that is there stays where it is. */
export async function append(tx: Tx, { id }: { id: number }, filmId: number): Promise<void> {
  const order = await orderOf(tx, id)
  if (order.includes(filmId)) return
  if (order.length >= FILMS_MAX)
    throw new Refusal('full', `A list has room for ${FILMS_MAX} films. Take one out first.`)
  await tx.$executeRaw`
    INSERT INTO film_list_entry (list_id, film_id, place)
    SELECT ${id}, ${filmId}, coalesce(max(place), 0) + 1 FROM film_list_entry WHERE list_id = ${id}`
}

/** Gives the films of a list that is held the places of this order. */
export async function settleOrder(tx: Tx, listId: number, order: readonly number[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE film_list_entry e SET place = o.place
    FROM unnest(${[...order]}::int[]) WITH ORDINALITY AS o (film_id, place)
    WHERE e.list_id = ${listId} AND e.film_id = o.film_id AND e.place <> o.place`
}

/** Tells the pages that say in how many lists these films are, those of a whole list unless told which; and what names
 * the lists that have films. */
export async function announceFilms(tx: Tx, listId: number, filmIds?: readonly number[]): Promise<void> {
  const films = filmIds ?? (await orderOf(tx, listId))
  const told = [tags.lists, ...films.map(tags.film)]
  await announce((sql, params) => tx.$executeRawUnsafe(sql, ...params), told)
}
