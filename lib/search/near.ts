import { z } from 'zod'
import { rows } from '@/lib/db'
import type { Connection } from './candidates'
import { maySlip, slipsBetween, slipsForgiven, slipsOf } from './dictionary'

/** Longer questions are not guessed at. */
const WORDS = 6
/** Known words tried for a typed one. */
const TRIED = 10
/** Trigrams tell long words apart two slips away; of short ones they say little. */
const LONG = 7

const quoted = (word: string) => `'${word}'`
const all = (parts: readonly string[]) => parts.join(' & ')
const any = (parts: readonly string[]) => `(${parts.join(' | ')})`

/** A text search query for entries that have all of these words, the last as it is or unfinished. */
export function allWords(words: readonly string[], last: 'finished' | 'unfinished' = 'finished'): string {
  const unfinished = last === 'unfinished' && words.findLast((word) => word.length > 2)
  return all(words.map((word) => quoted(word) + (word === unfinished ? ':*' : '')))
}

/** The parts a word may be two words run together of. */
const cuts = (word: string): [string, string][] =>
  Array.from({ length: Math.max(0, word.length - 3) }, (_, n) => [word.slice(0, n + 2), word.slice(n + 2)])

/**
 * A text search query for entries with words like these: known words a slip or two away, words run together or torn
 * apart. Null where a guess would be worth nothing.
 */
export async function wordsLike(words: readonly string[], connection: Connection): Promise<string | null> {
  if (words.length === 0 || words.length > WORDS) return null
  const pairs = words.slice(1).map((word, n) => (words[n] ?? '') + word)
  const known = await knownNear(words, pairs, connection)
  const isKnown = new Set(known)
  const choices = words.map((word) => [
    ...likest(word, known).map(quoted),
    ...cuts(word)
      .filter((parts) => parts.every((part) => isKnown.has(part)))
      .map((parts) => `(${all(parts.map(quoted))})`),
  ])
  const query = (places: readonly (readonly string[])[]) => {
    const understood = places.filter((place) => place.length > 0)
    return understood.length > 0 ? [`(${all(understood.map(any))})`] : []
  }
  const joined = pairs.flatMap((pair, n) => {
    const together = likest(pair, known).map(quoted)
    return together.length > 0 ? query(choices.toSpliced(n, 2, together)) : []
  })
  const queries = [...query(choices), ...joined]
  return queries.length > 0 ? any(queries) : null
}

/** The known words fewest slips from a typed one; of a word that is known itself, those one slip away too. */
function likest(word: string, known: readonly string[]): string[] {
  const near = known
    .map((other) => ({ other, slips: slipsBetween(word, other) }))
    .filter(({ slips }) => slips <= slipsForgiven(word))
    .sort((a, b) => a.slips - b.slips)
  const reach = Math.max(1, near[0]?.slips ?? 0)
  return near.slice(0, TRIED).flatMap(({ other, slips }) => (slips <= reach ? [other] : []))
}

const found = z.object({ word: z.string() })

/** Known words that are one of these or a slip away; for long words nothing is near, those much alike. */
async function knownNear(
  words: readonly string[],
  pairs: readonly string[],
  connection: Connection,
): Promise<string[]> {
  const typed = [...words, ...pairs]
  const near = await rows(
    found,
    // Without a limit inside, or the planner would walk through all words to find the first few.
    `WITH near AS MATERIALIZED (SELECT word FROM search_word WHERE slips && $2)
     SELECT word FROM near UNION SELECT word FROM search_word WHERE word = ANY ($1)`,
    [[...typed, ...typed.flatMap((word) => cuts(word).flat())], typed.flatMap(slipsOf)],
    connection,
  )
  const known = near.map(({ word }) => word)
  const lost = words.filter(
    (word) => maySlip(word) && word.length >= LONG && likest(word, known).length === 0,
  )
  if (lost.length === 0) return known
  const alike = await rows(
    found,
    `SELECT near.word FROM unnest($1::text[]) lost(word),
       LATERAL (SELECT word FROM search_word WHERE search_word.word % lost.word OFFSET 0) near LIMIT 300`,
    [lost],
    connection,
  )
  return [...known, ...alike.map(({ word }) => word)]
}

/** Tells how far an entry is from what was typed: slips in its likest words, then words nobody asked for. */
export function distanceFrom(words: readonly string[]): (key: string) => number {
  // The same few words come in hundreds of entries.
  const slips = words.map(() => new Map<string, number>())
  const between = (place: number, word: string, other: string) => {
    const known = slips[place]?.get(other) ?? slipsBetween(word, other)
    slips[place]?.set(other, known)
    return known
  }
  return (key) => {
    const there = key.split(' ')
    const away = words.map((word, place) => Math.min(...there.map((other) => between(place, word, other)), 3))
    const spare = Math.max(0, there.length - words.length)
    return away.reduce((sum, n) => sum + n, 0) + Math.min(0.9, spare / 10)
  }
}
