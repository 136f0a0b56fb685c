import { z } from 'zod'
import { rows } from '@/lib/db'
import { SearchKind } from '@/prisma/generated/enums'

export type Connection = NonNullable<Parameters<typeof rows>[3]>

const candidate = z.object({
  kind: z.enum(SearchKind),
  filmId: z.number().nullable(),
  personId: z.number().nullable(),
  label: z.string(),
  key: z.string(),
  weight: z.number(),
  /** 0 as typed, 1 but for romanisation and name order, 2 begins so, 3 has all words, 4 has words like these. */
  tier: z.number(),
})
export type Candidate = z.infer<typeof candidate>

/** Spellings looked at of each kind at each tier: more than a page shows, for a thing has several spellings. */
const ENOUGH = 60
/** Spellings a guess brings of each kind, to be put in order of likeness. */
const GUESSES = 150
/** Rows read at most in search of those. */
const BOUND = 800

const COLUMNS = `e.kind, e.film_id AS "filmId", e.person_id AS "personId", e.label, e.key, e.weight`
/** Above every text that begins with another, in byte order. */
const LAST_LETTER = '\u{10FFFF}'

/**
 * One branch of a search: the weightiest of the first rows that fit.
 * `OFFSET 0` keeps the planner from doing the cheap part last.
 */
const branch = (tier: number, where: string, order = '') =>
  `(SELECT *, ${tier} AS tier FROM (SELECT * FROM search_entry WHERE kind = k.kind AND ${where} ${order} LIMIT ${BOUND} OFFSET 0) e
    ORDER BY weight DESC LIMIT ${ENOUGH})`

/** Spellings that are what was typed, but for romanisation and name order, or that begin with it. */
export function findBeginnings(folded: string, keys: readonly string[], connection: Connection) {
  const letters = [...folded]
  const head = Math.min(3, letters.length)
  const ranged = 'folded > $1 AND folded < $3'
  const byWeight = `(SELECT *, 2 AS tier FROM (
      SELECT * FROM search_entry WHERE kind = k.kind AND left(folded, ${head}) = $4 ORDER BY -weight LIMIT ${BOUND}) e
    WHERE ${ranged} ORDER BY weight DESC LIMIT ${ENOUGH})`
  // Of a longer beginning, the whole range in order of letters, in case all of it is among the less weighty.
  const beginnings = letters.length > head ? [byWeight, branch(2, ranged, 'ORDER BY folded')] : [byWeight]
  const branches = [branch(0, 'folded = $1'), branch(1, 'key = ANY ($2)'), ...beginnings]
  return rows(
    candidate,
    `SELECT ${COLUMNS}, e.tier FROM unnest(enum_range(NULL::search_kind)) k(kind), LATERAL (${branches.join(' UNION ALL ')}) e`,
    [folded, keys, folded + LAST_LETTER, letters.slice(0, head).join('')],
    connection,
  )
}

/** Spellings of these kinds whose words fit a text search query over keys. */
export function findByWords(
  kinds: readonly SearchKind[],
  words: string,
  tier: 3 | 4,
  connection: Connection,
): Promise<Candidate[]> {
  // Each kind has its own index, which only its name as a literal finds.
  const branches = kinds.map(
    (kind) => `(SELECT ${COLUMNS}, ${tier} AS tier FROM (
      SELECT * FROM search_entry
      WHERE kind = '${kind}' AND array_to_tsvector(string_to_array(key, ' ')) @@ $1::tsquery LIMIT ${BOUND}) e
    ORDER BY weight DESC LIMIT ${tier === 3 ? ENOUGH : GUESSES})`,
  )
  return rows(candidate, branches.join(' UNION ALL '), [words], connection)
}
