import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import { makeCursor, readCursor } from '@/lib/doors/cursors'
import { tagged } from '@/lib/doors/tags'
import { filmName } from '@/lib/films/schema'
import { type Reader, unlessHidden } from '@/lib/members/between/hiding'
import { tags } from '@/lib/tags'
import { listSeenBy } from '@/lib/visibility/policy'
import { Visibility } from '@/prisma/generated/enums'

type Who = Pick<Viewer, 'id'>

/** What a list takes along when it is cloned. */
export const madeList = z.object({ title: z.string(), isRanked: z.boolean() })

const author = z.object({ id: z.number(), handle: z.string(), name: z.string().nullable() })

const listed = madeList.extend({
  id: z.number(),
  slug: z.string(),
  visibility: z.enum(Visibility),
  author,
  /** How many films are in it, and the first of them. */
  n: z.number(),
  films: z.array(filmName.extend({ id: z.number() })),
})
export type ListedList = z.infer<typeof listed>
export type ListsPage = { lists: ListedList[]; next: string | null }

export const LISTS_PAGE = 24
const FIRST_FILMS = 5

/** What a list shows among others. */
const LISTED = `
  SELECT l.id, l.slug, l.title, l.is_ranked AS "isRanked", l.visibility, l.films AS n,
    jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.shown_name) AS author,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'slug', f.slug, 'title', f.title, 'year', f.year,
        'kind', f.kind, 'genres', f.genres) ORDER BY e.place)
      FROM (SELECT film_id, place FROM film_list_entry WHERE list_id = l.id ORDER BY place LIMIT ${FIRST_FILMS}) e
      JOIN film f ON f.id = e.film_id), '[]') AS films
  FROM`

/** A page of a member’s lists, the newest first, as far as the viewer may see them. Null for a place we never made.
 * One statement. */
export function listLists(
  { id }: Who,
  reader: Reader,
  cursor: string | null,
  most = LISTS_PAGE,
): Promise<ListsPage | null> {
  const from = `film_list l JOIN member m ON m.id = l.member_id
    WHERE l.member_id = $1 AND ${listSeenBy(reader, '$2', 'l')}`
  return page(`lists/${id}`, [tags.member(id)], { from, key: 'l.id' }, [id, reader?.id ?? null, most], cursor)
}

/** A page of the lists for everybody that a film is in, the newest first; without those of whom the viewer does not
 * see. A late page costs what the first does, however many they are. One statement. */
export function listListsWith(
  { id }: { id: number },
  reader: Reader,
  cursor: string | null,
): Promise<ListsPage | null> {
  const from = `film_list_entry i JOIN film_list l ON l.id = i.list_id JOIN member m ON m.id = l.member_id
    WHERE i.film_id = $1 AND i.is_public AND ${unlessHidden('$2', 'l.member_id')}`
  const values = [id, reader?.id ?? null, LISTS_PAGE] as const
  return page(`lists with ${id}`, [tags.film(id)], { from, key: 'i.list_id' }, values, cursor)
}

/** A page of the lists that those a member follows made last, as far as they show them. One statement. */
export function listListsOfFollowed(reader: Who, cursor: string | null): Promise<ListsPage | null> {
  const from = `member_follow w JOIN film_list l ON l.member_id = w.followed_id JOIN member m ON m.id = l.member_id
    WHERE w.follower_id = $1 AND ${unlessHidden('$2', 'l.member_id')}
      AND ${listSeenBy(reader, '$2', 'l')}`
  const values = [reader.id, reader.id, LISTS_PAGE] as const
  return page(`lists of followed of ${reader.id}`, [], { from, key: 'l.id' }, values, cursor)
}

async function page(
  name: string,
  marks: readonly string[],
  { from, key }: { from: string; key: string },
  [id, reader, most]: readonly [number, number | null, number],
  cursor: string | null,
): Promise<ListsPage | null> {
  const after = cursor === null ? null : readCursor(name, cursor)
  if (cursor !== null && after === null) return null
  const tagsOf = (found: ListedList[]) => [
    ...marks,
    ...found.flatMap((list) => [
      tags.member(list.author.id),
      ...list.films.map((film) => tags.film(film.id)),
    ]),
  ]
  const found = await tagged(tagsOf, `${name} ${cursor} ${most}`, () =>
    rows(
      listed,
      `${LISTED} ${from} AND ($3::int IS NULL OR ${key} < $3::int) ORDER BY ${key} DESC LIMIT $4`,
      [id, reader, after, most + 1],
    ),
  )
  const lists = found.slice(0, most)
  const last = lists.at(-1)
  return { lists, next: last && found.length > most ? makeCursor(name, last.id) : null }
}

const ownList = z.object({ id: z.number(), slug: z.string(), title: z.string(), has: z.boolean() })
/** One of a member's own lists, and whether a film is in it. */
export type OwnList = z.infer<typeof ownList>

/** All of a member's own, those changed last first. One statement. */
export const listOwnLists = ({ id }: Who, filmId: number): Promise<OwnList[]> =>
  rows(
    ownList,
    `SELECT l.id, l.slug, l.title,
       EXISTS (SELECT FROM film_list_entry e WHERE e.list_id = l.id AND e.film_id = $2) AS has
     FROM film_list l WHERE l.member_id = $1 ORDER BY l.changed_at DESC, l.id DESC`,
    [id, filmId],
  )
