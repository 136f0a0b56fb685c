import { type Reader, unlessHidden } from '@/lib/members/between/hiding'
import { hasSeen } from '@/lib/text/spoilers/policy'
import type { Order } from './list-path'

/**
 * Expressions of a statement: who reads, and the film the comments are about. Null at the public door: nothing is
 * hidden from nobody, and nobody has seen a film, so nothing is looked up for that.
 */
export type Reading = { viewer: string; film: string } | null

/** Takes a value of a statement and names it there. */
export type Given = (value: unknown) => string

export function giving(...values: unknown[]): { values: unknown[]; given: Given } {
  return { values, given: (value) => `$${values.push(value)}` }
}

export const readingOf = (viewer: Reader, filmId: number, given: Given): Reading =>
  viewer && { viewer: given(viewer.id), film: `${given(filmId)}::int` }

const mayShow = (reading: Reading, member: string) =>
  reading ? unlessHidden(reading.viewer, member) : 'true'

/**
 * Whether a comment has a place on a page: it can be read, or somebody answered it. Not as EXISTS: Postgres would
 * rather gather every answer there is than look for those of the few that are gone.
 */
export const hasPlace = (comment: string, reading: Reading): string =>
  `(${comment}.deleted_at IS NULL AND ${comment}.removals = 0 AND ${mayShow(reading, `${comment}.member_id`)}
    OR coalesce((SELECT true FROM comment d WHERE d.answers_id = ${comment}.id LIMIT 1), false))`

/** What is read of the comments `c`. */
export function columns(reading: Reading): string {
  const gone = `CASE WHEN c.deleted_at IS NOT NULL THEN 'deleted' WHEN c.removals > 0 THEN 'removed'
    WHEN NOT ${mayShow(reading, 'c.member_id')} THEN 'hidden' END`
  const isRevealed = reading
    ? `coalesce(c.member_id = ${reading.viewer}::int, false) OR ${hasSeen(`${reading.viewer}::int`, reading.film)}`
    : 'false'
  const there = (words: string) => `CASE WHEN ${gone} IS NULL THEN ${words} END`
  return `c.id, c.path, c.answers, c.yes, c.yes_before AS "yesBefore", c.whole_spoiler AS "wholeSpoiler", ${gone} AS gone,
    ${there('c.author')} AS author,
    ${there(`c.cooked -> 'tree'`)} AS text,
    CASE WHEN c.answers_id <> c.path[2] AND cardinality(c.path) = 3 THEN (
      SELECT jsonb_build_object('id', a.id, 'by', CASE WHEN a.deleted_at IS NULL AND a.removals = 0
        AND ${mayShow(reading, 'a.member_id')} THEN coalesce(a.author ->> 'name', a.author ->> 'handle') END)
      FROM comment a WHERE a.id = c.answers_id) END AS answering,
    ${isRevealed} AS "isRevealed",
    (c.posted_at AT TIME ZONE 'UTC')::date::text AS "postedOn",
    (c.edited_at AT TIME ZONE 'UTC')::date::text AS "editedOn"`
}

type Wanted = {
  reading: Reading
  about: string
  order: Order
  after?: string
  limit: string | number
  beneath: number
}

/** What each order goes by, downwards. */
const KEYS: Record<Order, readonly string[]> = { newest: ['id'], helpful: ['helpfulness', 'id'] }

/**
 * A page of threads and the first answers beneath each, in one statement. Each order is an index, and so is a
 * thread, so that a late page costs what the first does. Threads without an answer to read are not looked into.
 */
export function threadsStatement(wanted: Wanted): string {
  const { about, order, after = 'true', limit, beneath, reading } = wanted
  const by = (table: string) => KEYS[order].map((key) => `${table}.${key} DESC`).join(', ')
  const first = `SELECT * FROM comment k
    WHERE about = ${about} AND answers_id IS NULL AND ${hasPlace('k', reading)} AND ${after}
    ORDER BY ${by('k')} LIMIT ${limit}`
  // Where only they are wanted, nothing is looked up twice.
  const from =
    beneath === 0
      ? `(${first}) c`
      : `(${first}) f CROSS JOIN LATERAL (
          SELECT f.* UNION ALL (SELECT * FROM comment b
            WHERE f.answers > 0 AND b.path > ARRAY[f.id] AND b.path < ARRAY[f.id + 1] AND ${hasPlace('b', reading)}
            ORDER BY b.path LIMIT ${beneath})) c`
  return `SELECT ${columns(reading)}, c.${KEYS[order][0]} AS key FROM ${from}
    ORDER BY ${by(beneath === 0 ? 'c' : 'f')}, c.path`
}
