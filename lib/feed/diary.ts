import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import { filmName } from '@/lib/films/schema'
import { type Reader, unlessHidden } from '@/lib/members/between/hiding'
import { author } from '@/lib/reviews/reading/card-schema'
import { makePlace, readPlace } from '@/lib/reviews/reading/place'
import { seenBy } from '@/lib/visibility/policy'

/** A film that somebody one follows saw: what they noted beside it is read in their diary. */
const seen = z.object({
  id: z.number(),
  film: filmName,
  author,
  /** YYYY-MM-DD. */
  seenOn: z.string(),
  isRewatch: z.boolean(),
  halfStars: z.number().nullable(),
})
export type SeenFilm = z.infer<typeof seen>
export type SeenPage = { entries: SeenFilm[]; next: string | null }

export const SEEN_TO_A_PAGE = 30

/** Of each whom one follows their last days, then of all these the last: of nobody more is read than one page. */
const statement = (reader: Reader) => `
  SELECT e.id, e.seen_on::text AS "seenOn", e.is_rewatch AS "isRewatch", r.half_stars AS "halfStars",
    jsonb_build_object('slug', f.slug, 'title', f.title, 'year', f.year, 'kind', f.kind, 'genres', f.genres) AS film,
    jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.shown_name) AS author
  FROM member_follow w JOIN member m ON m.id = w.followed_id CROSS JOIN LATERAL (
    SELECT d.* FROM diary_entry d
    WHERE d.member_id = m.id AND ($2::date IS NULL OR (d.seen_on, d.id) < ($2::date, $3::int))
    ORDER BY d.seen_on DESC, d.id DESC LIMIT $4) AS e
  JOIN film f ON f.id = e.film_id
  LEFT JOIN counted_rating r ON r.member_id = e.member_id AND r.film_id = e.film_id
  WHERE w.follower_id = $1 AND ${unlessHidden('$1', 'm.id')} AND ${seenBy(reader, '$1', 'm.id', 'm.diary_visibility')}
  ORDER BY e.seen_on DESC, e.id DESC LIMIT $4`

const DAY = 86_400_000

/** A page of what those a member follows saw, the last day first, as far as they show it; null for a place we never made. */
export async function getSeen(
  viewer: NonNullable<Reader> & Pick<Viewer, 'id'>,
  cursor: string | null,
): Promise<SeenPage | null> {
  const name = `seen by followed of ${viewer.id}`
  const after = cursor === null ? null : readPlace(name, cursor)
  if (cursor !== null && after === null) return null
  const day = after && new Date(after.key * DAY).toISOString().slice(0, 10)
  const found = await rows(seen, statement(viewer), [viewer.id, day, after?.id ?? null, SEEN_TO_A_PAGE + 1])
  const entries = found.slice(0, SEEN_TO_A_PAGE)
  const last = entries.at(-1)
  const isMore = last && found.length > SEEN_TO_A_PAGE
  return {
    entries,
    next: isMore ? makePlace(name, { key: Date.parse(last.seenOn) / DAY, id: last.id }) : null,
  }
}
