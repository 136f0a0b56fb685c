import { unescaped } from '@/lib/documents/form/entities'
import type { Hints } from '@/lib/documents/form/form'
import { attribute } from '@/lib/documents/form/tags'
import type { Element } from '@/lib/documents/form/tree'
import { pageRating } from './rating'

/** An element that says something: its property, what it is a thing of, and what it is if it is a thing itself. */
type Said = { prop: string; type: string | null; above: number; value: string }

const REVIEW = /schema\.org\/(?:Critic|Movie)?Review$/i

/** What a page's microdata say of the review itself. Several reviews with scores are a list, and say nothing. */
export function microdataHints(html: string, elements: readonly Element[]): Hints {
  if (!/\sitemprop\b/i.test(html)) return {}
  const said = elements.map((element) => saidBy(html, element))
  // The thing an element belongs to is the nearest around it; parents come before their children.
  const things: number[] = []
  elements.forEach(({ parent }, n) => {
    const above = parent < 0 ? -1 : (said[parent]?.type ?? null) !== null ? parent : (things[parent] ?? -1)
    things.push(above)
    const one = said[n]
    if (one) one.above = above
  })
  const reviews = said.flatMap((one, n) => (one && REVIEW.test(one.type ?? '') ? [n] : []))
  const rated = said.flatMap((one, n) =>
    one?.type && one.prop === 'reviewrating' && reviews.includes(one.above) ? [n] : [],
  )
  const review =
    rated.length === 1 ? said[rated[0] as number]?.above : reviews.length === 1 ? reviews[0] : undefined
  if (review === undefined) return {}
  const below = (thing: number | undefined, prop: string) =>
    thing === undefined ? undefined : said.findIndex((one) => one?.above === thing && one.prop === prop)
  const valueAt = (thing: number | undefined, prop: string) => said[below(thing, prop) ?? -1]?.value || null
  const nameAt = (prop: string) => {
    const at = below(review, prop) ?? -1
    return (said[at]?.type ? valueAt(at, 'name') : said[at]?.value) || null
  }
  const rating = pageRating(
    ...((['ratingValue', 'bestRating', 'worstRating'] as const).map((prop) =>
      valueAt(rated[0], prop.toLowerCase()),
    ) as [unknown, unknown, unknown]),
  )
  return defined({
    author: nameAt('author'),
    publishedAt: valueAt(review, 'datepublished'),
    film: nameAt('itemreviewed'),
    rating,
  })
}

function saidBy(html: string, { start, end }: Element): Said | null {
  const tag = html.slice(start, Math.min(end, start + 2_000))
  if (!/\sitem(?:prop|scope)\b/i.test(tag)) return null
  const isThing = /\sitemscope\b/i.test(tag)
  const close = html.indexOf('<', end)
  const inner = html.slice(end, close < 0 ? end : Math.min(close, end + 300))
  const value = attribute(tag, 'content') ?? attribute(tag, 'datetime') ?? inner
  return {
    prop: (attribute(tag, 'itemprop') ?? '').toLowerCase(),
    type: isThing ? (attribute(tag, 'itemtype') ?? '') : null,
    above: -1,
    value: unescaped(value).trim(),
  }
}

const defined = (hints: { [Key in keyof Hints]: Hints[Key] | null }): Hints =>
  Object.fromEntries(Object.entries(hints).filter(([, value]) => value)) as Hints
