import type pg from 'pg'
import { pool } from '@/lib/db'
import { SearchKind } from '@/prisma/generated/enums'
import { type Candidate, findBeginnings, findByWords } from './candidates'
import { fold } from './fold'
import { evenWords, spellingsOf } from './key'
import { allWords, distanceFrom, wordsLike } from './near'
import { printCharacters, printFilms, printPeople } from './printing'
import { RESULT_LIMITS, type SearchResults } from './schema'

/** Fewer finds than this, and words like the typed ones are tried too. */
const TOO_LITTLE = 3
const SUGGESTIONS = 3

/** Every step has its index and its bound; a guess at the size of a text search must not tempt the planner. */
const BEGIN = `BEGIN READ ONLY; SET LOCAL enable_seqscan = off; SET LOCAL jit = off;
  SET LOCAL pg_trgm.similarity_threshold = 0.45`

/**
 * Films, people and characters by any spelling of their names: as typed first, then what begins so, then what has all
 * the words, then what has words like these; among equals the most reviewed. `query` has passed `searchQuery`.
 */
export async function searchCatalogue(query: string): Promise<SearchResults> {
  const folded = fold(query)
  if (!folded) return { films: [], people: [], characters: [], didYouMean: [] }
  const client = await pool().connect()
  try {
    await client.query(BEGIN)
    const results = await print(await find(query, folded, client), client)
    await client.query('COMMIT')
    client.release()
    return results
  } catch (error) {
    // Nothing was written; a connection that failed once is not used again.
    client.release(true)
    throw error
  }
}

async function find(query: string, folded: string, client: pg.PoolClient): Promise<Candidate[]> {
  const keys = [...new Set(spellingsOf(query).map(({ key }) => key))]
  const words = evenWords(folded)
  const found = await findBeginnings(folded, keys, client)
  const wanting = Object.values(SearchKind).filter((kind) => countOf(found, [kind]) < RESULT_LIMITS[kind])
  if (wanting.length > 0) found.push(...(await findByWords(wanting, allWords(words), 3, client)))
  if (countOf(found) < TOO_LITTLE)
    found.push(...(await findByWords(wanting, allWords(words, 'unfinished'), 3, client)))
  found.sort((a, b) => a.tier - b.tier || b.weight - a.weight)
  return countOf(found) < TOO_LITTLE ? [...found, ...(await findLike(words, client))] : found
}

async function findLike(words: readonly string[], client: pg.PoolClient): Promise<Candidate[]> {
  const like = await wordsLike(words, client)
  if (!like) return []
  const found = await findByWords(Object.values(SearchKind), like, 4, client)
  const distance = distanceFrom(words)
  return found
    .map((candidate) => ({ candidate, away: distance(candidate.key) }))
    .sort((a, b) => a.away - b.away || b.candidate.weight - a.candidate.weight)
    .map(({ candidate }) => candidate)
}

/** Things among candidates, not spellings. Characters of one film count once: close enough to decide by. */
const countOf = (
  candidates: readonly Candidate[],
  kinds: readonly SearchKind[] = Object.values(SearchKind),
) =>
  new Set(
    candidates.filter(({ kind }) => kinds.includes(kind)).map((c) => `${c.kind} ${c.filmId ?? c.personId}`),
  ).size

/** The likeliest spelling of each of the likeliest things. */
function suggestions(candidates: readonly Candidate[]): string[] {
  const things = new Map<string, string>()
  for (const { kind, filmId, personId, label } of candidates) {
    const thing = `${kind} ${filmId ?? personId}`
    if (!things.has(thing)) things.set(thing, label)
  }
  return [...new Set(things.values())].slice(0, SUGGESTIONS)
}

async function print(candidates: readonly Candidate[], client: pg.PoolClient): Promise<SearchResults> {
  const of = (kind: SearchKind) => candidates.filter((candidate) => candidate.kind === kind)
  const guessed = candidates.every(({ tier }) => tier === 4)
  return {
    films: await printFilms(of('film'), client),
    people: await printPeople(of('person'), client),
    characters: await printCharacters(of('character'), client),
    didYouMean: guessed ? suggestions(candidates) : [],
  }
}
