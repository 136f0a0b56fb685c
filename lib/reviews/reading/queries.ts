import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { filmName } from '@/lib/films/schema'
import { blockable, type Reader, unlessBlocked } from '@/lib/members/between/hiding'
import { handleKey } from '@/lib/members/handles'
import { tags } from '@/lib/tags'
import { withoutSpoilers } from '@/lib/text/spoilers/leaving-out'
import { hasSeen, type WhyShown, whyShown } from '@/lib/text/spoilers/policy'
import { treeShape } from '@/lib/text/tree'
import { author, chip } from './card-schema'

const review = z.object({
  id: z.number(),
  filmId: z.number(),
  film: filmName,
  author,
  title: z.string().nullable(),
  text: treeShape,
  wholeSpoiler: z.boolean(),
  chips: z.array(chip),
  halfStars: z.number().nullable(),
  language: z.string().nullable(),
  postedOn: z.string(),
  editedOn: z.string().nullable(),
  seenOn: z.string().nullable(),
  yes: z.number(),
  yesBefore: z.number(),
  hasSeen: z.boolean(),
})
/** `shown`: why what its spoilers hide is in it; null where it is not. */
export type Review = Omit<z.infer<typeof review>, 'hasSeen'> & { shown: WhyShown }

/** By any handle of its author that nobody else can have. */
const REVIEW = `
  SELECT r.id, r.film_id AS "filmId",
    jsonb_build_object('slug', f.slug, 'title', f.title, 'year', f.year, 'kind', f.kind, 'genres', f.genres) AS film,
    jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.shown_name) AS author,
    r.title, r.cooked -> 'tree' AS text, r.whole_spoiler AS "wholeSpoiler", r.language, s.half_stars AS "halfStars",
    coalesce((SELECT jsonb_agg(jsonb_build_object('aspect', h.aspect, 'polarity', h.polarity) ORDER BY h.aspect)
      FROM review_chip h WHERE h.review_id = r.id), '[]') AS chips,
    (r.posted_at AT TIME ZONE 'UTC')::date::text AS "postedOn", (r.edited_at AT TIME ZONE 'UTC')::date::text AS "editedOn",
    r.seen_on::text AS "seenOn", r.yes, coalesce(c.yes_before, 0) AS "yesBefore",
    ${hasSeen('$3::int', 'f.id')} AS "hasSeen"
  FROM taken_handle t JOIN member m ON m.id = t.member_id
  JOIN public_review r ON r.member_id = m.id JOIN film f ON f.id = r.film_id
  LEFT JOIN review_card c ON c.review_id = r.id
  LEFT JOIN counted_rating s ON s.member_id = m.id AND s.film_id = f.id
  WHERE f.slug = $1 AND t.key = $2 AND (t.released_at IS NULL OR t.released_at > now() - interval '1 year')
    AND ${unlessBlocked('$4', 'm.id')}`

/** Who reads it, and whether they asked for what its spoilers hide. */
type Reading = { viewer: Reader; asked: boolean }

/**
 * A member's public review of a film, by a handle they have or had; null where there is none for this
 * viewer. What its spoilers hide is in it only for who has seen the film or `asked`; else nothing of one that tells the whole story is.
 * One statement.
 */
export function getReview(film: string, handle: string, { viewer, asked }: Reading): Promise<Review | null> {
  const key = handleKey(handle)
  return tagged(
    (found) => (found ? [tags.film(found.filmId), tags.member(found.author.id)] : []),
    `review ${film}/${key}${asked ? ' revealed' : ''}`,
    async () => {
      const [found] = await rows(review, REVIEW, [film, key, viewer?.id ?? null, blockable(viewer)])
      if (!found) return null
      const { hasSeen, ...whole } = found
      const shown = whyShown({ hasSeen, asked })
      return shown ? { ...whole, shown } : { ...withoutItsSpoilers(whole), shown }
    },
  )
}

/** A review as everybody may have it: for whoever has not seen the film, and for programs. */
export const withoutItsSpoilers = <R extends Pick<Review, 'wholeSpoiler' | 'title' | 'text'>>(
  review: R,
): R =>
  review.wholeSpoiler
    ? { ...review, title: null, text: [] }
    : { ...review, text: withoutSpoilers(review.text) }
