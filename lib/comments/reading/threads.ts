import { z } from 'zod'
import type { Subject } from '@/lib/comments/subjects'
import { pool } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import type { Reader } from '@/lib/members/between/hiding'
import { makePlace, type Place, readPlace } from '@/lib/reviews/reading/place'
import { tags } from '@/lib/tags'
import { type Comment, commentOf } from './comment'
import type { Discussion, Order } from './list-path'
import { type Given, giving, readingOf, threadsStatement } from './statement'

/** Threads to a page of them, and how many of its answers each shows there. */
export const PAGE = { most: 20, beneath: 3 } as const
/** On the film's own page there are fewer, and of each only how it begins. */
export const ON_FILM = { most: 3, beneath: 0 } as const

/** A thread's first comment and the first answers beneath it. */
export type Thread = Comment & { beneath: Comment[] }
export type ThreadPage = { threads: Thread[]; next: string | null }

/**
 * A page of what is said about a thing, as this viewer gets it: nothing of members hidden to them, and spoilers
 * where they have seen the film. Null for a place we never made. One statement.
 */
export async function listThreads(
  { about, filmId }: Pick<Subject, 'about' | 'filmId'>,
  { order, after }: Discussion,
  viewer: Reader,
  { most, beneath }: { most: number; beneath: number } = PAGE,
): Promise<ThreadPage | null> {
  const list = listName(about, order)
  const place = after === null ? null : readPlace(list, after)
  if (after !== null && place === null) return null
  const key = `threads ${list} ${after}`
  return tagged(authorTags(filmId), key, async () => {
    const { values, given } = giving()
    const statement = threadsStatement({
      ...{ about: given(about), reading: readingOf(viewer, filmId, given), limit: given(most + 1) },
      ...{ beneath, order, after: place ? behind(order, place, given) : 'true' },
    })
    const { rows } = await pool().query(statement, values)
    return pageOf(rows, list, most)
  })
}

export const listName = (about: string, order: Order): string => `threads/${about}/${order}`

const behind = (order: Order, { key, id }: Place, given: Given): string =>
  order === 'newest'
    ? `k.id < ${given(id)}::int`
    : `(k.helpfulness, k.id) < (${given(key)}::float8, ${given(id)}::int)`

const keyed = z.object({ key: z.coerce.number() })

/** Rows in the order of their threads, gathered; the one thread too many only tells that there are more. */
export function pageOf(rows: readonly unknown[], list: string, most: number): ThreadPage {
  const threads: (Thread & { key: number })[] = []
  for (const row of rows) {
    const comment = commentOf(row)
    if (comment.depth === 1) threads.push({ ...comment, ...keyed.parse(row), beneath: [] })
    else threads.at(-1)?.beneath.push(comment)
  }
  const last = threads[most - 1]
  return {
    threads: threads.slice(0, most).map(({ key: _, ...thread }) => thread),
    next: last && threads.length > most ? makePlace(list, last) : null,
  }
}

/** Pages that name members are made anew when one of them takes another name. */
export const authorTags =
  (filmId: number) =>
  (page: ThreadPage | { comments: readonly Comment[] } | null): string[] => {
    const comments =
      page === null
        ? []
        : 'threads' in page
          ? page.threads.flatMap((one) => [one, ...one.beneath])
          : page.comments
    const members = new Set(comments.flatMap(({ author }) => (author ? [author.id] : [])))
    return [tags.film(filmId), ...[...members].map((id) => tags.member(id))]
  }
