import { ASPECTS } from '@/lib/catalogue/format/vocabulary'
import { LANGUAGES } from '@/lib/text/language'
import { type Aspect, Polarity } from '@/prisma/generated/enums'

/** Orders of a film's reviews; the first is the one without a segment of its own. */
export const ORDERS = ['helpful', 'newest', 'highest', 'lowest'] as const
export type Order = (typeof ORDERS)[number]

/** What a list of reviews is narrowed by: one thing or none. */
export type Narrowed =
  | { by: 'language'; language: string }
  | { by: 'stars'; halfStars: number }
  | { by: 'aspect'; aspect: Aspect; polarity: Polarity }

export type ReviewList = { narrowed: Narrowed | null; order: Order; after: string | null }

export const allReviews: ReviewList = { narrowed: null, order: ORDERS[0], after: null }

/**
 * Reads the segments after `/films/…/reviews`: what it is narrowed by, then its order, then where it goes on.
 * Null for anything else, so that every list has exactly one address.
 */
export function readListPath(segments: readonly string[]): ReviewList | null {
  const list = { ...allReviews }
  let last = -1
  for (let i = 0; i < segments.length; i += 2) {
    const [name = '', value] = segments.slice(i, i + 2)
    const place = ['language', 'stars', 'aspect'].includes(name) ? 0 : ['', 'sort', 'after'].indexOf(name)
    if (place <= last || !value || !take(list, name, value)) return null
    last = place
  }
  // Of reviews with the same stars none are higher.
  const isIdle = list.narrowed?.by === 'stars' && isByStars(list.order)
  return isIdle ? null : list
}

function take(list: ReviewList, name: string, value: string): boolean {
  if (name === 'after') {
    list.after = value
    return true
  }
  if (name === 'sort') {
    list.order = value as Order
    return ORDERS.indexOf(list.order) > 0
  }
  list.narrowed = readNarrowed(name, value)
  return list.narrowed !== null
}

function readNarrowed(by: string, value: string): Narrowed | null {
  if (by === 'language') return LANGUAGES.includes(value) ? { by, language: value } : null
  if (by === 'stars') return /^([1-9]|10)$/.test(value) ? { by, halfStars: Number(value) } : null
  const [aspect, polarity] = value.split('-', 2)
  const known = ASPECTS.find((one) => one === aspect)
  const isWhole =
    value === `${aspect}-${polarity}` && polarity !== undefined && Object.hasOwn(Polarity, polarity)
  return known && isWhole ? { by: 'aspect', aspect: known, polarity: polarity as Polarity } : null
}

export const isByStars = (order: Order): boolean => order === 'highest' || order === 'lowest'

/** A list's name: as its address has it, and as the database counts it. */
export function nameOf(narrowed: Narrowed | null): string {
  if (narrowed === null) return 'all'
  if (narrowed.by === 'language') return `language/${narrowed.language}`
  return narrowed.by === 'stars'
    ? `stars/${narrowed.halfStars}`
    : `aspect/${narrowed.aspect}-${narrowed.polarity}`
}

/** The one address of a list. */
export function listPath(
  film: string,
  { narrowed = null, order = ORDERS[0], after = null }: Partial<ReviewList> = {},
): string {
  const segments = [`/films/${film}/reviews`]
  if (narrowed) segments.push(nameOf(narrowed))
  if (order !== ORDERS[0]) segments.push('sort', order)
  if (after) segments.push('after', after)
  return segments.join('/')
}

/** A review's own page. */
export const reviewPath = (film: string, handle: string): string =>
  `/films/${film}/reviews/${encodeURIComponent(handle)}`

/** What became of its text since it was posted. */
export const historyPath = (film: string, handle: string): string => `${reviewPath(film, handle)}/history`

/** Where a member writes their review of a film, or changes it. */
export const writingPath = (film: string): string => `/films/${film}/review`
