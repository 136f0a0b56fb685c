import { z } from 'zod'
import { rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { filmName } from '@/lib/films/schema'
import { tags } from '@/lib/tags'

/** Credits a person's page prints. */
const MOST_CREDITS = 200

const person = z.object({
  id: z.number(),
  slug: z.string(),
  name: z.string(),
  bio: z.string().nullable(),
  spellings: z.array(z.string()),
  credits: z.array(
    z.object({
      film: filmName,
      role: z.string(),
      character: z.string().nullable(),
      criticMean: z.number().nullable(),
      reviewCount: z.number(),
    }),
  ),
})
export type Person = z.infer<typeof person>

const PERSON = `
  SELECT p.id, p.slug, p.name, p.bio,
    ARRAY(SELECT s.name FROM person_spelling s WHERE s.person_id = p.id ORDER BY s.name) AS spellings,
    coalesce((SELECT jsonb_agg(credit) FROM (
      SELECT jsonb_build_object('slug', f.slug, 'title', f.title, 'year', f.year, 'kind', f.kind, 'genres', f.genres) AS film,
        c.role, ch.name AS character, f.critic_mean::float8 AS "criticMean", f.review_count AS "reviewCount"
      FROM credit c JOIN film f ON f.id = c.film_id LEFT JOIN character ch ON ch.id = c.character_id
      WHERE c.person_id = p.id ORDER BY f.year DESC NULLS LAST, f.sort_title, c.position LIMIT ${MOST_CREDITS}
    ) credit), '[]') AS credits
  FROM person p WHERE p.slug = $1`

/** Somebody credited in the catalogue, with every spelling of the name; null where there is nobody. One statement. */
export function getPerson(slug: string): Promise<Person | null> {
  return tagged(
    (found) => (found ? [tags.person(found.id)] : []),
    `person ${slug}`,
    async () => (await rows(person, PERSON, [slug]))[0] ?? null,
  )
}
