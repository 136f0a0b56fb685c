import { unlessHidden } from '@/lib/members/between/hiding'
import { hasSeen } from '@/lib/text/spoilers/policy'
import type { Order } from './list-path'

/** Expressions of a statement: who reads (an id, or null), and the film the comments are about. */
export type Reading = { viewer: string; film: string }

/** Whether a comment has a place on a page: it can be read, or somebody answered it. */
export const hasPlace = (comment: string, viewer: string): string =>
  `(${comment}.deleted_at IS NULL AND ${comment}.removals = 0 AND ${unlessHidden(viewer, `${comment}.member_id`)}
    OR EXISTS (SELECT FROM comment d WHERE d.answers_id = ${comment}.id))`

/** What is read of the comments `c`, whose authors are `m`. */
export function columns({ viewer, film }: Reading): string {
  const gone = `CASE WHEN c.deleted_at IS NOT NULL THEN 'deleted' WHEN c.removals > 0 THEN 'removed'
    WHEN NOT ${unlessHidden(viewer, 'c.member_id')} THEN 'hidden' END`
  const there = (words: string) => `CASE WHEN ${gone} IS NULL THEN ${words} END`
  return `c.id, c.path, c.answers, c.yes, c.yes_before AS "yesBefore", c.whole_spoiler AS "wholeSpoiler", ${gone} AS gone,
    ${there(`jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.name)`)} AS author,
    ${there(`c.cooked -> 'tree'`)} AS text,
    CASE WHEN c.answers_id <> c.path[2] AND cardinality(c.path) = 3 THEN (
      SELECT jsonb_build_object('id', a.id, 'by', CASE WHEN a.deleted_at IS NULL AND a.removals = 0
        AND ${unlessHidden(viewer, 'a.member_id')} THEN coalesce(n.name, n.handle) END)
      FROM comment a LEFT JOIN member n ON n.id = a.member_id WHERE a.id = c.answers_id) END AS answering,
    coalesce(c.member_id = ${viewer}::int, false) OR ${hasSeen(`${viewer}::int`, film)} AS "isRevealed",
    (c.posted_at AT TIME ZONE 'UTC')::date::text AS "postedOn",
    (c.edited_at AT TIME ZONE 'UTC')::date::text AS "editedOn"`
}

type Wanted = Reading & {
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
 * thread, so that a late page costs what the first does.
 */
export function threadsStatement(wanted: Wanted): string {
  const { about, order, after = 'true', limit, beneath, viewer } = wanted
  const by = (table: string) => KEYS[order].map((key) => `${table}.${key} DESC`).join(', ')
  const first = `SELECT * FROM comment k
    WHERE about = ${about} AND answers_id IS NULL AND ${hasPlace('k', viewer)} AND ${after}
    ORDER BY ${by('k')} LIMIT ${limit}`
  // Where only they are wanted, nothing is looked up twice.
  const from =
    beneath === 0
      ? `(${first}) c`
      : `(${first}) f CROSS JOIN LATERAL (
          SELECT f.* UNION ALL (SELECT * FROM comment b
            WHERE b.path > ARRAY[f.id] AND b.path < ARRAY[f.id + 1] AND ${hasPlace('b', viewer)}
            ORDER BY b.path LIMIT ${beneath})) c`
  return `SELECT ${columns(wanted)}, c.${KEYS[order][0]} AS key FROM ${from} LEFT JOIN member m ON m.id = c.member_id
    ORDER BY ${by(beneath === 0 ? 'c' : 'f')}, c.path`
}
