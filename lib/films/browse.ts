import { z } from 'zod'
import { rows } from '@/lib/db'
import { makeCursor, readCursor } from '@/lib/doors/cursors'
import { tagged } from '@/lib/doors/tags'
import { tags } from '@/lib/tags'
import { FilmVerdict } from '@/prisma/generated/enums'
import { type Browse, browsePath, type Filter, KIND_SLUGS, type Sort, VERDICT_SLUGS } from './browse-path'
import { type Facet, getFacets } from './facets'
import { filmName } from './schema'

/** Films to a page of a list. */
export const FILMS_PER_PAGE = 24

const listed = filmName.extend({
  id: z.number(),
  countries: z.array(z.string()),
  reviewCount: z.number(),
  scoredCount: z.number(),
  criticMean: z.number().nullable(),
  verdict: z.enum(FilmVerdict).nullable(),
})
export type ListedFilm = z.infer<typeof listed>

export type FilmList = { films: ListedFilm[]; facets: Facet[]; next: string | null }

/** Each order as one ascending expression with an index of its own; the id settles ties. */
const ORDERS: Record<Sort, string> = {
  reviewed: '(-review_count)',
  newest: '(-coalesce(year, 0))',
  title: 'sort_title',
  critics: '(-coalesce(critic_mean, -1))',
}

/** A page of films; null where the address names a value, or a place in the list, that does not exist. */
export function browseFilms(browse: Browse): Promise<FilmList | null> {
  return tagged([tags.films], browsePath(browse), async () => {
    const facets = await getFacets()
    const list = browsePath({ ...browse, after: null })
    const after = browse.after === null ? null : readCursor(list, browse.after)
    const conditions = conditionsOf(browse, facets)
    if (conditions === null || (browse.after !== null && after === null)) return null
    const found = await listFilms(conditions, browse.sort, after)
    if (found.length === 0 && (after !== null || conditions.length > 0)) return null
    const films = found.slice(0, FILMS_PER_PAGE)
    const last = films.at(-1)
    return { films, facets, next: found.length > FILMS_PER_PAGE && last ? makeCursor(list, last.id) : null }
  })
}

type Condition = { sql: (n: number) => string; value: unknown }

async function listFilms(conditions: readonly Condition[], sort: Sort, after: number | null) {
  const order = ORDERS[sort]
  const all =
    after === null ? conditions : [...conditions, { sql: (n: number) => follows(order, n), value: after }]
  const where = all.map(({ sql }, i) => sql(i + 2)).join(' AND ')
  return rows(
    listed,
    `SELECT id, slug, title, year, kind, genres, countries, review_count AS "reviewCount",
       scored_count AS "scoredCount", critic_mean::float8 AS "criticMean", verdict
     FROM film ${where && `WHERE ${where}`} ORDER BY ${order}, id LIMIT $1`,
    [FILMS_PER_PAGE + 1, ...all.map((condition) => condition.value)],
  )
}

const follows = (order: string, n: number) =>
  `(${order}, id) > (SELECT ${order}, id FROM film WHERE id = $${n})`

/** The filters as conditions; null where one names nothing in the catalogue. */
function conditionsOf({ filters }: Browse, facets: readonly Facet[]): Condition[] | null {
  const conditions: Condition[] = []
  for (const [filter, slug] of Object.entries(filters) as [Filter, string][]) {
    const label = facets.find((facet) => facet.kind === filter && facet.slug === slug)?.label
    const value = {
      kind: KIND_SLUGS[slug],
      verdict: VERDICT_SLUGS[slug],
      genre: label,
      country: label,
      decade: label,
    }[filter]
    if (value === undefined) return null
    conditions.push({
      sql: CONDITIONS[filter],
      value: filter === 'decade' ? Number.parseInt(value, 10) / 10 : value,
    })
  }
  return conditions
}

const CONDITIONS: Record<Filter, (n: number) => string> = {
  genre: (n) => `genres @> ARRAY[$${n}::text]`,
  country: (n) => `countries @> ARRAY[$${n}::text]`,
  decade: (n) => `year / 10 = $${n}::int`,
  kind: (n) => `kind = $${n}::film_kind`,
  verdict: (n) => `verdict = $${n}::film_verdict`,
}
