import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import { makeCursor, readCursor } from '@/lib/doors/cursors'
import { tagged } from '@/lib/doors/tags'
import { filmName } from '@/lib/films/schema'
import type { Reader } from '@/lib/members/between/hiding'
import { tags } from '@/lib/tags'
import { withoutSpoilers } from '@/lib/text/spoilers/leaving-out'
import { hasSeen } from '@/lib/text/spoilers/policy'
import { type Block, treeShape } from '@/lib/text/tree'
import { listSeenBy } from '@/lib/visibility/policy'
import { Visibility } from '@/prisma/generated/enums'
import { FILMS_MAX } from './schema'

type Who = Pick<Viewer, 'id'>

const list = z.object({
  id: z.number(),
  slug: z.string(),
  title: z.string(),
  /** As typed, and as a tree. */
  raw: z.string().nullable(),
  description: treeShape.nullable(),
  isRanked: z.boolean(),
  visibility: z.enum(Visibility),
  n: z.number(),
  /** The day of its last change, YYYY-MM-DD. */
  changedOn: z.string(),
  /** Whence it was cloned, where the viewer may see that. */
  clonedFrom: z.object({ title: z.string(), slug: z.string(), handle: z.string() }).nullable(),
})
export type FilmList = z.infer<typeof list>

/** A member’s list as far as the viewer may see it; null where there is none for them. One statement. */
export const getList = ({ id }: Who, slug: string, reader: Reader): Promise<FilmList | null> =>
  tagged([tags.member(id)], `list ${id}/${slug}`, async () => {
    const [found] = await rows(
      list,
      `SELECT l.id, l.slug, l.title, l.raw, l.cooked -> 'tree' AS description, l.is_ranked AS "isRanked", l.visibility,
         l.films AS n, (l.changed_at AT TIME ZONE 'UTC')::date::text AS "changedOn",
         (SELECT jsonb_build_object('title', o.title, 'slug', o.slug, 'handle', w.handle)
          FROM film_list o JOIN member w ON w.id = o.member_id
          WHERE o.id = l.cloned_from_id AND ${listSeenBy(reader, '$3', 'o')}) AS "clonedFrom"
       FROM film_list l
       WHERE l.member_id = $1 AND l.slug = $2 AND ${listSeenBy(reader, '$3', 'l')}`,
      [id, slug, reader?.id ?? null],
    )
    return found ?? null
  })

const entry = z.object({
  filmId: z.number(),
  film: filmName,
  place: z.number(),
  raw: z.string().nullable(),
  note: treeShape.nullable(),
  hasSeen: z.boolean(),
  /** What the list’s owner gave it. */
  halfStars: z.number().nullable(),
})
/** As the reader may have it: what the note’s spoilers hide is in it only where `isRevealed`. */
export type ListEntry = Omit<z.infer<typeof entry>, 'hasSeen' | 'raw' | 'note'> & {
  note: Block[] | null
  isRevealed: boolean
}
export type EntriesPage = { entries: ListEntry[]; next: string | null }

export const ENTRIES_PAGE = 60

const statement = (reader: Reader) => `
  SELECT e.film_id AS "filmId", e.place, e.raw, e.cooked -> 'tree' AS note, ${hasSeen('$2::int', 'e.film_id')} AS "hasSeen",
    r.half_stars AS "halfStars",
    jsonb_build_object('slug', f.slug, 'title', f.title, 'year', f.year, 'kind', f.kind, 'genres', f.genres) AS film
  FROM film_list_entry e JOIN film_list l ON l.id = e.list_id JOIN film f ON f.id = e.film_id
  LEFT JOIN counted_rating r ON r.member_id = l.member_id AND r.film_id = e.film_id
  WHERE e.list_id = $1 AND ${listSeenBy(reader, '$2', 'l')} AND e.place > $3
  ORDER BY e.place LIMIT $4`

/**
 * A page of a list’s films in their order. What notes hide is in them for who has seen the film, and all of it where
 * `asked`. Null for a place we never made. One statement.
 */
export async function listEntries(
  { id }: { id: number },
  reader: Reader,
  { cursor = null, asked = false }: { cursor?: string | null; asked?: boolean },
): Promise<EntriesPage | null> {
  const name = `list/${id}`
  const after = cursor === null ? 0 : readCursor(name, cursor)
  if (after === null) return null
  const tagsOf = (found: { filmId: number }[]) => found.map(({ filmId }) => tags.film(filmId))
  const found = await tagged(tagsOf, `${name} ${cursor}`, () =>
    rows(entry, statement(reader), [id, reader?.id ?? null, after, ENTRIES_PAGE + 1]),
  )
  const entries = found.slice(0, ENTRIES_PAGE).map(({ hasSeen: seen, note, raw: _, ...rest }) => {
    const isRevealed = seen || asked
    return { ...rest, note: note && !isRevealed ? withoutSpoilers(note) : note, isRevealed }
  })
  const last = entries.at(-1)
  return { entries, next: last && found.length > ENTRIES_PAGE ? makeCursor(name, last.place) : null }
}

export type OwnListEntry = z.infer<typeof entry>

/** All films of a list of the viewer’s own, notes as they typed them. One statement. */
export const listOwnEntries = ({ id }: { id: number }, viewer: Who): Promise<OwnListEntry[]> =>
  rows(entry, statement(viewer), [id, viewer.id, 0, FILMS_MAX])
