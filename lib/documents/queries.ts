import { z } from 'zod'
import { rows } from '@/lib/db'
import type { Catalogue } from './catalogue'
import { LETTERS } from './scores/letters'

/** A document names no more films, and a film has no more reviews that it is compared with. */
const MOST = { films: 300, reviews: 5_000 }

const film = z.object({
  id: z.number(),
  slug: z.string(),
  title: z.string(),
  year: z.number().nullable(),
  titles: z.array(z.string()),
  quotes: z.array(z.object({ id: z.number(), text: z.string() })),
  people: z.array(
    z.object({
      name: z.string(),
      spellings: z.array(z.string()),
      role: z.string(),
      character: z.string().nullable(),
      characterSpellings: z.array(z.string()),
    }),
  ),
})

const FILMS = `
  SELECT f.id, f.slug, f.title, f.year,
    ARRAY(SELECT t.title FROM film_title t WHERE t.film_id = f.id ORDER BY t.id) AS titles,
    coalesce((SELECT jsonb_agg(jsonb_build_object('id', q.id, 'text', q.text) ORDER BY q.id)
      FROM film_quote q WHERE q.film_id = f.id), '[]') AS quotes,
    coalesce((SELECT jsonb_agg(jsonb_build_object('name', p.name, 'role', c.role, 'character', ch.name,
      'spellings', ARRAY(SELECT s.name FROM person_spelling s WHERE s.person_id = p.id ORDER BY s.name),
      'characterSpellings', ARRAY(SELECT s.name FROM character_spelling s WHERE s.character_id = ch.id ORDER BY s.name)
    ) ORDER BY c.position) FROM credit c JOIN person p ON p.id = c.person_id
      LEFT JOIN character ch ON ch.id = c.character_id WHERE c.film_id = f.id), '[]') AS people
  FROM film f
  WHERE f.slug = $2 OR f.id IN (SELECT film_id FROM search_entry WHERE kind = 'film' AND folded = ANY($1))
  ORDER BY (f.slug = $2) DESC, f.id LIMIT ${MOST.films}`

const review = z.object({
  id: z.string(),
  film: z.string(),
  headline: z.string().nullable(),
  critic: z.string().nullable(),
  text: z.string().nullable(),
})

const REVIEWS = `
  SELECT f.slug || '/' || r.slug AS id, f.slug AS film, r.headline, c.name AS critic,
    coalesce(d.clean_text, r.full_text) AS text
  FROM critic_review r JOIN film f ON f.id = r.film_id LEFT JOIN critic c ON c.id = r.critic_id
    LEFT JOIN critic_document d ON d.review_id = r.id
  WHERE r.film_id = ANY($1) ORDER BY r.id LIMIT ${MOST.reviews}`

const label = z.object({ label: z.string(), value: z.number() })
const outlet = z.object({
  ...{ name: z.string(), best: z.number().nullable(), worst: z.number().nullable() },
  labels: z.array(label),
})
const letters = z.object({ best: z.number(), labels: z.array(label) })

/** The last version of a scale, with its labels in order. */
const IN_FORCE = `LEFT JOIN LATERAL (SELECT v.best::float8 AS best, v.worst::float8 AS worst,
    coalesce((SELECT jsonb_agg(jsonb_build_object('label', l.label, 'value', l.value) ORDER BY l.position)
      FROM score_scale_label l WHERE l.version_id = v.id), '[]') AS labels
  FROM score_scale_version v WHERE v.scale_id = s.id ORDER BY v.version DESC LIMIT 1) v ON true`

const OUTLETS = `
  SELECT o.name, v.best, v.worst, coalesce(v.labels, '[]') AS labels
  FROM (SELECT id, name FROM outlet UNION ALL SELECT outlet_id, name FROM outlet_alias) o
  LEFT JOIN score_scale s ON s.outlet_id = o.id ${IN_FORCE} ORDER BY o.name`

const CRITICS = 'SELECT name FROM critic UNION SELECT name FROM critic_alias ORDER BY name'

const LETTERS_IN_FORCE = `SELECT v.best, v.labels FROM score_scale s ${IN_FORCE} WHERE num_nonnulls(s.outlet_id, s.former_outlet_id) = 0`

/** What the catalogue knows that a document asking for these titles (folded) may need; `slug` is a film named beside it. */
export async function knownTo(titles: readonly string[], slug: string | null): Promise<Catalogue> {
  const found = await rows(film, FILMS, [titles, slug])
  const ids = found.map(({ id }) => id)
  const [reviews, outlets, [inForce], critics] = await Promise.all([
    rows(review, REVIEWS, [ids]),
    rows(outlet, OUTLETS, []),
    rows(letters, LETTERS_IN_FORCE, []),
    rows(z.object({ name: z.string() }), CRITICS, []),
  ])
  return {
    films: found.map(({ id: _, ...one }) => one),
    outlets: outlets.map(({ name, best, worst, labels }) => ({
      name,
      scale: best === null ? null : { outlet: name, best, worst, labels },
    })),
    letters: inForce ?? LETTERS,
    critics: critics.map(({ name }) => name),
    reviews,
  }
}
