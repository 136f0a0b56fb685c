import type { FilmKind, FilmVerdict } from '@/prisma/generated/enums'

/** What a list of films can be narrowed by, in the one order its address takes. */
export const FILTERS = ['genre', 'country', 'decade', 'kind', 'verdict'] as const
export type Filter = (typeof FILTERS)[number]

/** Orders of the list; the first is the one without a segment of its own. */
export const SORTS = ['reviewed', 'newest', 'title', 'critics'] as const
export type Sort = (typeof SORTS)[number]

export type Browse = { filters: Partial<Record<Filter, string>>; sort: Sort; after: string | null }

const WORD = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Words that addresses use for the values of closed sets. */
export const KIND_SLUGS: Record<string, FilmKind> = {
  film: 'film',
  'film-series': 'filmSeries',
  series: 'series',
}
export const VERDICT_SLUGS: Record<string, FilmVerdict> = {
  recommended: 'recommended',
  divided: 'divided',
  'not-recommended': 'notRecommended',
}

/**
 * Reads the segments after `/films`: pairs of name and value in one fixed order, none twice. Null for anything
 * else, so that every list has exactly one address.
 */
export function readBrowsePath(segments: readonly string[]): Browse | null {
  const browse: Browse = { filters: {}, sort: SORTS[0], after: null }
  let last = -1
  for (let i = 0; i < segments.length; i += 2) {
    const [name = '', value] = segments.slice(i, i + 2)
    const order = [...FILTERS, 'sort', 'after'].indexOf(name)
    if (order <= last || !value) return null
    last = order
    if (!take(browse, name, value)) return null
  }
  return browse
}

function take(browse: Browse, name: string, value: string): boolean {
  if (name === 'after') {
    browse.after = value
    return true
  }
  if (name === 'sort') {
    browse.sort = value as Sort
    return SORTS.indexOf(value as Sort) > 0
  }
  browse.filters[name as Filter] = value
  if (name === 'kind') return value in KIND_SLUGS
  if (name === 'verdict') return value in VERDICT_SLUGS
  return WORD.test(value) && value.length <= 60
}

/** The one address of a list. */
export function browsePath({ filters, sort, after }: Browse): string {
  const segments = FILTERS.flatMap((name) => (filters[name] ? [name, filters[name]] : []))
  if (sort !== SORTS[0]) segments.push('sort', sort)
  if (after) segments.push('after', after)
  return ['/films', ...segments].join('/')
}

/** The list a filter form asks for; what it does not know is left out. */
export function browseFromForm(fields: Record<string, string | string[] | undefined>): Browse {
  const known = [...FILTERS, 'sort'].flatMap((name) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined
    return typeof value === 'string' && readBrowsePath([name, value]) ? [name, value] : []
  })
  return readBrowsePath(known) ?? { filters: {}, sort: SORTS[0], after: null }
}
