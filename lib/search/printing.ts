import { z } from 'zod'
import { rows } from '@/lib/db'
import { filmName } from '@/lib/films/schema'
import type { Candidate, Connection } from './candidates'
import { type FoundCharacter, type FoundFilm, type FoundPerson, RESULT_LIMITS } from './schema'

const FILM = (f: string) =>
  `jsonb_build_object('slug', ${f}.slug, 'title', ${f}.title, 'year', ${f}.year, 'kind', ${f}.kind, 'genres', ${f}.genres)`

const named = z.object({ slug: z.string(), name: z.string() })
const other = (label: string, name: string) => (label === name ? null : label)

/** Each thing once, by its best spelling. Candidates come best first. */
function once(candidates: readonly Candidate[], id: 'filmId' | 'personId', limit: number) {
  const best = new Map<number, Candidate>()
  for (const candidate of candidates) {
    const target = candidate[id]
    if (target !== null && !best.has(target)) best.set(target, candidate)
  }
  return [...best].slice(0, limit).map(([target, { label }]) => ({ target, label }))
}

/** What a page prints of the films found. */
export async function printFilms(
  candidates: readonly Candidate[],
  connection: Connection,
): Promise<FoundFilm[]> {
  const found = once(candidates, 'filmId', RESULT_LIMITS.film)
  if (found.length === 0) return []
  const films = await rows(
    z.object({ id: z.number(), film: filmName }),
    `SELECT f.id, ${FILM('f')} AS film FROM film f WHERE id = ANY ($1)`,
    [found.map(({ target }) => target)],
    connection,
  )
  const byId = new Map(films.map(({ id, film }) => [id, film]))
  return found.flatMap(({ target, label }) => {
    const film = byId.get(target)
    return film ? [{ ...film, matched: other(label, film.title) }] : []
  })
}

/** What a page prints of the people found; they are known for their three most reviewed films. */
export async function printPeople(
  candidates: readonly Candidate[],
  connection: Connection,
): Promise<FoundPerson[]> {
  const found = once(candidates, 'personId', RESULT_LIMITS.person)
  if (found.length === 0) return []
  const people = await rows(
    z.object({ id: z.number(), person: named, knownFor: z.array(filmName) }),
    `SELECT p.id, jsonb_build_object('slug', p.slug, 'name', p.name) AS person,
       coalesce((SELECT jsonb_agg(film) FROM (
         SELECT ${FILM('f')} AS film FROM (SELECT DISTINCT film_id FROM credit WHERE person_id = p.id) c JOIN film f ON f.id = c.film_id
         ORDER BY f.review_count DESC, f.year DESC NULLS LAST LIMIT 3) best), '[]') AS "knownFor"
     FROM person p WHERE id = ANY ($1)`,
    [found.map(({ target }) => target)],
    connection,
  )
  const byId = new Map(people.map((row) => [row.id, row]))
  return found.flatMap(({ target, label }) => {
    const row = byId.get(target)
    return row ? [{ ...row.person, matched: other(label, row.person.name), knownFor: row.knownFor }] : []
  })
}

/** What a page prints of the characters found. An entry knows its film and one spelling. */
export async function printCharacters(
  candidates: readonly Candidate[],
  connection: Connection,
): Promise<FoundCharacter[]> {
  const some = candidates.slice(0, 3 * RESULT_LIMITS.character)
  if (some.length === 0) return []
  const found = await rows(
    z.object({
      id: z.number(),
      label: z.string(),
      name: z.string(),
      film: filmName,
      playedBy: z.array(named),
    }),
    `SELECT c.id, e.label, c.name, ${FILM('f')} AS film,
       coalesce((SELECT jsonb_agg(jsonb_build_object('slug', p.slug, 'name', p.name) ORDER BY r.position)
         FROM credit r JOIN person p ON p.id = r.person_id WHERE r.film_id = c.film_id AND r.character_id = c.id), '[]') AS "playedBy"
     FROM unnest($1::int[], $2::text[]) WITH ORDINALITY e(film_id, label, place)
     JOIN "character" c ON c.film_id = e.film_id AND (c.name = e.label
       OR EXISTS (SELECT 1 FROM character_spelling s WHERE s.character_id = c.id AND s.name = e.label))
     JOIN film f ON f.id = c.film_id
     ORDER BY e.place`,
    [some.map(({ filmId }) => filmId), some.map(({ label }) => label)],
    connection,
  )
  const byId = new Map<number, FoundCharacter>()
  for (const { id, label, ...character } of found) {
    if (!byId.has(id)) byId.set(id, { ...character, matched: other(label, character.name) })
  }
  return [...byId.values()].slice(0, RESULT_LIMITS.character)
}
