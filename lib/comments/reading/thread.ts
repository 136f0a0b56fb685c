import 'server-only'
import { z } from 'zod'
import { ABOUT, aboutOf, stands } from '@/lib/comments/about'
import { anchorOf, threadPath } from '@/lib/comments/paths'
import { getSubject, type Subject } from '@/lib/comments/subjects'
import { pool, rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import type { Reader } from '@/lib/members/between/hiding'
import { makePlace, type Place, readPlace } from '@/lib/reviews/reading/place'
import { type Comment, commentOf } from './comment'
import { columns, giving, hasPlace, readingOf } from './statement'
import { authorTags } from './threads'

/** Answers to a page of one thread. */
export const ANSWERS_TO_A_PAGE = 50

type Who = Reader

const standing = stands.extend({ path: z.array(z.number()) })

/** Where a comment stands, and what it is about as that stands to the viewer; null where they may see neither. */
export async function getStanding(
  id: number,
  viewer: Who,
): Promise<{ subject: Subject; path: number[] } | null> {
  const [found] = await rows(standing, `SELECT ${ABOUT}, path FROM comment WHERE id = $1`, [id])
  if (!found) return null
  const subject = await getSubject(aboutOf(found), viewer)
  return subject && !subject.isHidden ? { subject, path: found.path } : null
}

/** A thread's first comment, then a page of what is beneath it. */
export type ThreadAlone = { comments: Comment[]; next: string | null }

const listName = (first: number) => `thread/${first}`

/** A page of one thread, as this viewer gets it. Null for a place we never made. One statement. */
export async function getThread(
  first: number,
  { filmId }: Pick<Subject, 'filmId'>,
  after: string | null,
  viewer: Who,
): Promise<ThreadAlone | null> {
  const place = after === null ? null : readPlace(listName(first), after)
  if (after !== null && place === null) return null
  return tagged(authorTags(filmId), `thread ${first} ${after}`, async () => {
    const { values, given } = giving(first, place ? pathAt(first, place) : [first])
    const reading = readingOf(viewer, filmId, given)
    const { rows: found } = await pool().query(
      `SELECT ${columns(reading)} FROM (
         SELECT * FROM comment f WHERE f.id = $1::int AND ${hasPlace('f', reading)}
         UNION ALL (SELECT * FROM comment b
           WHERE b.path > $2::int[] AND b.path < ARRAY[$1::int + 1] AND ${hasPlace('b', reading)}
           ORDER BY b.path LIMIT ${ANSWERS_TO_A_PAGE + 1})
       ) c ORDER BY c.path`,
      values,
    )
    const comments = found.map((row) => commentOf(row, { whole: true }))
    const last = found[ANSWERS_TO_A_PAGE] as { path: number[] } | undefined
    return {
      comments: comments.slice(0, ANSWERS_TO_A_PAGE + 1),
      next:
        last && comments.length > ANSWERS_TO_A_PAGE + 1
          ? makePlace(listName(first), placeAt(last.path))
          : null,
    }
  })
}

/** A place in a thread: the two numbers of a path after its first; 0 where there is no third. */
const placeAt = ([, second = 0, third = 0]: number[]): Place => ({ key: second, id: third })
const pathAt = (first: number, { key, id }: Place) => [first, key, ...(id === 0 ? [] : [id])]

const counted = z.object({ before: z.number() })

/** The page of its thread on which a comment stands: on the first of it, or one that begins with it. */
export async function pathToComment(path: number[]): Promise<string> {
  const [first = 0, ...rest] = path
  const [found] = await rows(
    counted,
    `SELECT count(*)::int AS before FROM (
       SELECT FROM comment b WHERE b.path > $1::int[] AND b.path <= $2::int[] LIMIT ${ANSWERS_TO_A_PAGE + 1}) b`,
    [[first], path],
  )
  const isOnFirst = found !== undefined && found.before <= ANSWERS_TO_A_PAGE
  const id = path.at(-1) ?? first
  return `${threadPath(first, isOnFirst ? null : makePlace(listName(first), justBefore(rest)))}#${anchorOf(id)}`
}

const ID_MAX = 2_147_483_647
const justBefore = ([second = 0, third]: number[]): Place =>
  third === undefined ? { key: second - 1, id: ID_MAX } : { key: second, id: third - 1 }
