import { z } from 'zod'
import { rows } from '@/lib/db'
import type { Catalogue } from './catalogue'

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

const outlet = z.object({ name: z.string(), best: z.number().nullable(), worst: z.number().nullable() })

const OUTLETS =
  'SELECT name, scale_best::float8 AS best, scale_worst::float8 AS worst FROM outlet ORDER BY name'

/** What the catalogue knows that a document asking for these titles (folded) may need; `slug` is a film named beside it. */
export async function knownTo(titles: readonly string[], slug: string | null): Promise<Catalogue> {
  const found = await rows(film, FILMS, [titles, slug])
  const ids = found.map(({ id }) => id)
  const [reviews, outlets, critics] = await Promise.all([
    rows(review, REVIEWS, [ids]),
    rows(outlet, OUTLETS, []),
    rows(z.object({ name: z.string() }), 'SELECT name FROM critic ORDER BY name', []),
  ])
  return {
    films: found.map(({ id: _, ...one }) => one),
    outlets: outlets.map(({ name, best, worst }) => ({
      name,
      scale: best === null ? null : { outlet: name, best, worst },
    })),
    critics: critics.map(({ name }) => name),
    reviews,
  }
}
