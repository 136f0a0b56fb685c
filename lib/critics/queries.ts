import { z } from 'zod'
import { rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { filmName } from '@/lib/films/schema'
import { tags } from '@/lib/tags'
import { RightsBasis } from '@/prisma/generated/enums'
import { mayPrintFullText } from './policy'
import { criticReviewCard } from './schema'

const criticReview = z.object({
  id: z.number(),
  filmId: z.number(),
  film: filmName,
  card: criticReviewCard,
  retrievedAt: z.string().nullable(),
  provenance: z.string(),
  rightsBasis: z.enum(RightsBasis),
  fullText: z.string().nullable(),
  alsoRead: z.array(z.string()),
  criticBio: z.string().nullable(),
  /** How often each rule left something out of its document; null where it was entered by hand. */
  receipt: z.array(z.object({ rule: z.string(), many: z.number() })).nullable(),
  /** Words of the film that it quotes, but for such as give the story away. */
  quotes: z.array(z.object({ text: z.string(), speaker: z.string().nullable() })),
  /** How many reviews of the film count, this one among them. */
  reviewCount: z.number(),
})
export type CriticReview = z.infer<typeof criticReview>

const FILM_NAME = `jsonb_build_object('slug', f.slug, 'title', f.title, 'year', f.year, 'kind', f.kind, 'genres', f.genres)`

const REVIEW = `
  SELECT r.id, r.film_id AS "filmId", ${FILM_NAME} AS film, c.document AS card, r.retrieved_at AS "retrievedAt",
    r.provenance, r.rights_basis AS "rightsBasis", r.full_text AS "fullText", r.also_read AS "alsoRead",
    critic.bio AS "criticBio", f.review_count AS "reviewCount",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('text', q.text, 'speaker', q.speaker) ORDER BY q.id), '[]')
      FROM film_quote q JOIN film_quote_source s ON s.quote_id = q.id
      WHERE s.source_id = r.source_id AND NOT q.spoiler) AS quotes,
    (SELECT coalesce((SELECT jsonb_agg(jsonb_build_object('rule', one.rule, 'many', one.many) ORDER BY one.first)
        FROM (SELECT rule, count(*)::int AS many, min(start) AS first FROM document_cut
          WHERE document_id = d.id AND restored_at IS NULL GROUP BY rule) one), '[]')
      FROM critic_document d WHERE d.review_id = r.id) AS receipt
  FROM critic_review r JOIN film f ON f.id = r.film_id JOIN critic_review_card c ON c.review_id = r.id
  LEFT JOIN critic ON critic.id = r.critic_id
  WHERE f.slug = $1 AND r.slug = $2`

/** One published critic review with all its page shows; null where there is none. One statement. */
export function getCriticReview(filmSlug: string, slug: string): Promise<CriticReview | null> {
  return tagged(
    (found) => (found ? [tags.film(found.filmId)] : []),
    `critic review ${filmSlug}/${slug}`,
    async () => {
      const [found] = await rows(criticReview, REVIEW, [filmSlug, slug])
      if (!found) return null
      // Whatever a page does with it, text we may not print never leaves this function.
      return mayPrintFullText(found) ? found : { ...found, fullText: null }
    },
  )
}
