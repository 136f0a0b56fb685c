import { z } from 'zod'
import { rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { listPath } from '@/lib/lists/path'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import { tags } from '@/lib/tags'

/** Ids to a part. Every film has a page, so a part holds at most as many addresses; the protocol allows 50,000. */
const PART = 5000

/** A day; null where a page has no day of its own. */
const changed = z.string().nullable()
const listed = z.object({ path: z.string(), changed })
export type Listed = z.infer<typeof listed>
type Source = { tag: string; last: string; row: z.ZodType<Listed>; part: string }

/** What is listed, each in parts of its own: the last id there is, and the pages of those after one up to another. */
const KINDS = {
  /** Pages there is one of. */
  site: {
    tag: tags.films,
    last: 'SELECT 1 AS last',
    row: listed,
    part: `SELECT path, NULL::text AS changed FROM (VALUES ('/'), ('/critics'), ('/outlets'), ('/method'), ('/guidelines'), ('/about'),
        ('/privacy'), ('/transparency'), ('/moderation-log')) page (path)
      WHERE $1 < 1 AND $2 > 0`,
  },
  films: {
    tag: tags.films,
    last: 'SELECT max(id) AS last FROM film',
    row: listed,
    part: `SELECT '/films/' || slug AS path, updated_at::date::text AS changed
      FROM film WHERE id > $1 AND id <= $2 ORDER BY id`,
  },
  /** Members’ reviews that everybody may read. */
  reviews: {
    tag: tags.reviews,
    last: 'SELECT max(review_id) AS last FROM review_card',
    row: z
      .object({ film: z.string(), handle: z.string(), changed })
      .transform(({ film, handle, changed }) => ({ path: reviewPath(film, handle), changed })),
    part: `SELECT f.slug AS film, m.handle, coalesce(r.edited_at, r.posted_at)::date::text AS changed
      FROM public_review r JOIN film f ON f.id = r.film_id JOIN member m ON m.id = r.member_id
      WHERE r.id > $1 AND r.id <= $2 ORDER BY r.id`,
  },
  /** Members’ lists for everybody that have a film in them. */
  lists: {
    tag: tags.lists,
    last: `SELECT max(id) AS last FROM film_list WHERE visibility = 'everybody' AND removals = 0 AND films > 0`,
    row: z
      .object({ handle: z.string(), slug: z.string(), changed })
      .transform(({ handle, slug, changed }) => ({ path: listPath(handle, slug), changed })),
    part: `SELECT m.handle, l.slug, l.changed_at::date::text AS changed
      FROM film_list l JOIN member m ON m.id = l.member_id
      WHERE l.id > $1 AND l.id <= $2 AND l.visibility = 'everybody' AND l.removals = 0 AND l.films > 0 ORDER BY l.id`,
  },
} as const satisfies Record<string, Source>
export type Kind = keyof typeof KINDS

/** How many parts something takes, counted by ids so that a part never moves. */
export function countParts(kind: Kind): Promise<number> {
  const { tag, last } = KINDS[kind]
  return tagged([tag], `sitemap of ${kind}`, async () => {
    const [found] = await rows(z.object({ last: z.number().nullable() }), last)
    return Math.ceil((found?.last ?? 0) / PART)
  })
}

/** The pages of one part, counted from 1; null where there is no such part. Some parts may be empty. */
export function listPart(kind: Kind, part: number): Promise<Listed[] | null> {
  const { tag, row, part: pages }: Source = KINDS[kind]
  return tagged([tag], `sitemap of ${kind} ${part}`, async () => {
    if (!Number.isInteger(part) || part < 1 || part > (await countParts(kind))) return null
    return rows(row, pages, [(part - 1) * PART, part * PART])
  })
}
