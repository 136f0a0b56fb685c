import type { Hints } from '@/lib/documents/form/form'
import { attribute } from '@/lib/documents/form/tags'
import type { Element } from '@/lib/documents/form/tree'
import { pageRating } from './rating'

type Node = Record<string, unknown>

/** Longer blocks, more of them, more nodes and deeper ones are not looked into. */
const MOST = { block: 300_000, blocks: 20, nodes: 5_000, depth: 12 }

const REVIEW = /^(?:critic|movie)?review$|^reviewnewsarticle$/i
const ARTICLE = /^(?:\w{0,12}article|blogposting|report|webpage)$/i
const FILM = /movie|film|creativework|tv|video|thing|product/i
/** What hangs below these is about something else: other articles, readers, the film's figures. */
const ELSEWHERE = new Set(
  'aggregateRating itemListElement relatedLink isRelatedTo mentions citation comment comments associatedReview isBasedOn hasPart video image publisher author breadcrumb potentialAction'.split(
    ' ',
  ),
)

/** What a page's JSON-LD says of the review itself: who, when, of which film, and its score. */
export function jsonLdHints(html: string, elements: readonly Element[], address: string | null): Hints {
  const found: { node: Node; kind: 'review' | 'article' }[] = []
  const blocks = elements.filter(
    ({ name, start, end }) =>
      name === 'script' && /ld\+json/i.test(attribute(html.slice(start, end), 'type') ?? ''),
  )
  for (const { end } of blocks.slice(0, MOST.blocks)) {
    const close = html.indexOf('</', end)
    const block = html.slice(end, close < 0 ? html.length : close)
    if (block.length <= MOST.block) gather(parsed(block), found)
  }
  const own = found.filter(({ node }) => isHere(node, address))
  const reviews = own.filter(({ kind }) => kind === 'review').map(({ node }) => node)
  // Several reviews on a page are a list of them, or its readers'.
  const review = reviews.length === 1 ? reviews[0] : undefined
  const article = own.find(({ kind }) => kind === 'article')?.node
  return { ...saidBy(article), ...saidBy(review), ...ofFilm(review) }
}

function parsed(block: string): unknown {
  try {
    return JSON.parse(block)
  } catch {
    // What is no JSON says nothing.
    return null
  }
}

function gather(root: unknown, found: { node: Node; kind: 'review' | 'article' }[]): void {
  let nodes = 0
  const visit = (value: unknown, depth: number) => {
    if (typeof value !== 'object' || value === null || depth > MOST.depth || ++nodes > MOST.nodes) return
    if (Array.isArray(value)) {
      for (const one of value) visit(one, depth + 1)
      return
    }
    const node = value as Node
    const types = listed(node['@type'])
    if (types.some((type) => REVIEW.test(type))) found.push({ node, kind: 'review' })
    else if (types.some((type) => ARTICLE.test(type))) found.push({ node, kind: 'article' })
    for (const [key, inner] of Object.entries(node)) if (!ELSEWHERE.has(key)) visit(inner, depth + 1)
  }
  visit(root, 0)
}

const listed = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string')

/** Whether a node is of this page, as far as it says of which it is. */
function isHere({ url, mainEntityOfPage }: Node, address: string | null): boolean {
  const page =
    typeof mainEntityOfPage === 'object' && mainEntityOfPage ? (mainEntityOfPage as Node)['@id'] : null
  const said = [url, mainEntityOfPage, page].filter((one): one is string => typeof one === 'string')
  return !address || said.length === 0 || said.some((one) => bare(one) === bare(address))
}

const bare = (address: string) =>
  address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/+$/gi, '').replace(/\/+$/, '')

function saidBy(node: Node | undefined): Hints {
  if (!node) return {}
  const hints: Hints = {}
  const put = (key: 'title' | 'author' | 'publishedAt' | 'outlet', value: string | null) => {
    if (value?.trim()) hints[key] = value.trim().slice(0, 300)
  }
  put('title', text(node.headline))
  put('author', nameOf(node.author))
  put('publishedAt', text(node.datePublished))
  put('outlet', nameOf(node.publisher))
  return hints
}

function ofFilm(review: Node | undefined): Hints {
  const film = review?.itemReviewed as Node | undefined
  const types = listed(film?.['@type'])
  if (!review || (types.length > 0 && !types.some((type) => FILM.test(type)))) return {}
  const said = review.reviewRating as Node | undefined
  const rating = said && pageRating(said.ratingValue, said.bestRating, said.worstRating)
  const name = film ? text(film.name) : null
  return { ...(rating && { rating }), ...(name && { film: name.trim().slice(0, 300) }) }
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** A person's or a house's name; of several the first. */
function nameOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value
  return text(one) ?? (typeof one === 'object' && one ? text((one as Node).name) : null)
}
