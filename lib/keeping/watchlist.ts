import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { prisma, rows } from '@/lib/db'
import { makeCursor, readCursor } from '@/lib/doors/cursors'
import { tagged } from '@/lib/doors/tags'
import { filmName } from '@/lib/films/schema'
import { spendHere } from '@/lib/limits/here'
import { keepingOfMember } from '@/lib/limits/limits'
import { announceMember } from '@/lib/members/announcing'
import type { Reader } from '@/lib/members/between/hiding'
import { filmToRate } from '@/lib/ratings/rating'
import { tags } from '@/lib/tags'
import { seenBy } from '@/lib/visibility/policy'

type Who = Pick<Viewer, 'id'>

/** Puts a film on a member's watchlist, also one they have seen or that is not out. Twice is once. */
export const addToWatchlist = (viewer: Who, film: string) => change(viewer, film, true)

/** Takes it off. */
export const takeOffWatchlist = (viewer: Who, film: string) => change(viewer, film, false)

async function change({ id: memberId }: Who, slug: string, on: boolean): Promise<void> {
  await spendHere(keepingOfMember, `member ${memberId}`)
  const { id: filmId } = await filmToRate(slug)
  await prisma().$transaction(async (tx) => {
    const { count } = on
      ? await tx.watchlistFilm.createMany({ data: [{ memberId, filmId }], skipDuplicates: true })
      : await tx.watchlistFilm.deleteMany({ where: { memberId, filmId } })
    if (count > 0) await announceMember(tx, memberId)
  })
}

export const WATCHLIST_PAGE = 48

const wanted = z.object({ id: z.number(), filmId: z.number(), film: filmName })
export type WantedFilm = z.infer<typeof wanted>
export type WatchlistPage = { films: WantedFilm[]; next: string | null }

/**
 * A page of what a member means to see, the newest first, as far as the viewer may see it. Null for a place we
 * never made. One statement.
 */
export async function listWatchlist(
  { id: memberId }: Who,
  reader: Reader,
  cursor: string | null,
): Promise<WatchlistPage | null> {
  const name = `watchlist/${memberId}`
  const after = cursor === null ? null : readCursor(name, cursor)
  if (cursor !== null && after === null) return null
  const marked = (found: WantedFilm[]) => [
    tags.member(memberId),
    ...found.map(({ filmId }) => tags.film(filmId)),
  ]
  const found = await tagged(marked, `${name} ${cursor}`, () =>
    rows(wanted, statement(reader), [memberId, reader?.id ?? null, after, WATCHLIST_PAGE + 1]),
  )
  const films = found.slice(0, WATCHLIST_PAGE)
  const last = films.at(-1)
  return { films, next: last && found.length > WATCHLIST_PAGE ? makeCursor(name, last.id) : null }
}

const statement = (reader: Reader) => `
  SELECT l.id, f.id AS "filmId", jsonb_build_object('slug', f.slug, 'title', f.title, 'year', f.year, 'kind', f.kind,
    'genres', f.genres) AS film
  FROM watchlist_film l JOIN member m ON m.id = l.member_id JOIN film f ON f.id = l.film_id
  WHERE l.member_id = $1 AND ($3::int IS NULL OR l.id < $3::int) AND ${seenBy(reader, '$2', 'm.id', 'm.watchlist_visibility')}
  ORDER BY l.id DESC LIMIT $4`
