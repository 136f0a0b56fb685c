import { z } from 'zod'
import { rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { filmName } from '@/lib/films/schema'
import { tags } from '@/lib/tags'
import { countedSql } from './policy'
import { type CriticReviewCard, criticReviewCard } from './schema'

/** Reviews to a page of a critic's or an outlet's. */
const PER_PAGE = 30

const writer = z.object({
  id: z.number(),
  slug: z.string(),
  name: z.string(),
  reviews: z.number(),
  scored: z.number(),
  /** Mean of this writer's scores on 0–100; null where nothing is scored. */
  mean: z.number().nullable(),
})
const critic = writer.extend({ bio: z.string().nullable() })
const outlet = writer.extend({
  url: z.string().nullable(),
  scaleBest: z.number().nullable(),
  scaleWorst: z.number().nullable(),
  /** What it calls its scores, and what each counts for. */
  labels: z.array(z.object({ label: z.string(), value: z.number() })),
})
export type Critic = z.infer<typeof critic>
export type Outlet = z.infer<typeof outlet>

const COUNTS = (column: 'critic_id' | 'outlet_id') => `
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS reviews, count(score_value)::int AS scored,
      avg(score_of_100(score_value, score_best, score_worst))::float8 AS mean
    FROM critic_review r WHERE r.${column} = w.id AND ${countedSql('r')}) n ON true`

/** A critic who is known by name; null where there is none. */
export function getCritic(slug: string): Promise<Critic | null> {
  return tagged(
    (found) => (found ? [tags.critic(found.id)] : []),
    `critic ${slug}`,
    async () =>
      (
        await rows(
          critic,
          `SELECT w.id, w.slug, w.name, w.bio, n.* FROM critic w ${COUNTS('critic_id')} WHERE w.slug = $1`,
          [slug],
        )
      )[0] ?? null,
  )
}

const LABELS = `coalesce((
  SELECT jsonb_agg(jsonb_build_object('label', l.label, 'value', l.value) ORDER BY l.position)
  FROM score_scale_label l WHERE l.version_id = (
    SELECT v.id FROM score_scale_version v JOIN score_scale s ON s.id = v.scale_id
    WHERE s.outlet_id = w.id ORDER BY v.version DESC LIMIT 1)), '[]')`

/** An outlet that is known by name; null where there is none. */
export function getOutlet(slug: string): Promise<Outlet | null> {
  return tagged(
    (found) => (found ? [tags.outlet(found.id)] : []),
    `outlet ${slug}`,
    async () =>
      (
        await rows(
          outlet,
          `SELECT w.id, w.slug, w.name, w.url, w.scale_best::float8 AS "scaleBest",
             w.scale_worst::float8 AS "scaleWorst", ${LABELS} AS labels, n.* FROM outlet w ${COUNTS('outlet_id')} WHERE w.slug = $1`,
          [slug],
        )
      )[0] ?? null,
  )
}

const written = z.object({ id: z.number(), film: filmName, card: criticReviewCard })
export type Written = { id: number; film: z.infer<typeof filmName>; card: CriticReviewCard }

/** A page of what a critic or an outlet published, the latest brought in first. `next` is the last one shown. */
export async function listWritten(
  by: { criticId: number } | { outletId: number },
  after: number | null = null,
): Promise<{ reviews: Written[]; next: number | null }> {
  const [column, id] = 'criticId' in by ? ['critic_id', by.criticId] : ['outlet_id', by.outletId]
  const found = await rows(
    written,
    `SELECT r.id, c.document AS card,
       jsonb_build_object('slug', f.slug, 'title', f.title, 'year', f.year, 'kind', f.kind, 'genres', f.genres) AS film
     FROM critic_review r JOIN critic_review_card c ON c.review_id = r.id JOIN film f ON f.id = r.film_id
     WHERE r.${column} = $1 AND ($2::int IS NULL OR r.id < $2) ORDER BY r.id DESC LIMIT $3`,
    [id, after, PER_PAGE + 1],
  )
  const reviews = found.slice(0, PER_PAGE)
  return { reviews, next: found.length > PER_PAGE ? (reviews.at(-1)?.id ?? null) : null }
}

const listedWriter = z.object({ slug: z.string(), name: z.string(), reviews: z.number() })
export type ListedWriter = z.infer<typeof listedWriter>

/** Critics, or outlets, by how much of theirs we have. */
export async function listWriters(noun: 'critic' | 'outlet', limit: number): Promise<ListedWriter[]> {
  return rows(
    listedWriter,
    `SELECT w.slug, w.name, count(r.id)::int AS reviews FROM ${noun} w
     JOIN critic_review r ON r.${noun}_id = w.id AND ${countedSql('r')}
     GROUP BY w.id ORDER BY reviews DESC, w.name LIMIT $1`,
    [limit],
  )
}
