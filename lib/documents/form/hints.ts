import { jsonLdHints } from './data/json-ld'
import { microdataHints } from './data/microdata'
import { unescaped } from './entities'
import type { Hints } from './form'
import { attribute } from './tags'
import type { Element } from './tree'

const META: Record<string, 'title' | 'author' | 'publishedAt' | 'outlet'> = {
  'og:title': 'title',
  'twitter:title': 'title',
  'og:site_name': 'outlet',
  author: 'author',
  'article:author': 'author',
  'article:published_time': 'publishedAt',
  date: 'publishedAt',
}

/** What a page says of itself beside its text: title, author, day and outlet in its head, and the review's own data. */
export function hintsOf(html: string, elements: readonly Element[]): Hints {
  const hints: Hints = {}
  for (const { name, start, end } of elements) {
    if (name === 'title' && !hints.title) {
      const close = html.indexOf('<', end)
      const title = unescaped(html.slice(end, close < 0 ? end : Math.min(close, end + 400))).trim()
      if (title) hints.title = title
    }
    if (name !== 'meta') continue
    const tag = html.slice(start, Math.min(end, start + 1_000))
    const key = META[(attribute(tag, 'property') ?? attribute(tag, 'name') ?? '').toLowerCase()]
    const content = unescaped(attribute(tag, 'content') ?? '').trim()
    if (key && content && !/^https?:/.test(content)) hints[key] = content.slice(0, 300)
  }
  return {
    ...hints,
    ...microdataHints(html, elements),
    ...jsonLdHints(html, elements, addressOf(html, elements)),
  }
}

/** Where the page says that it stands. */
function addressOf(html: string, elements: readonly Element[]): string | null {
  for (const { name, start, end } of elements) {
    if (name !== 'link' && name !== 'meta') continue
    const tag = html.slice(start, Math.min(end, start + 1_000))
    if (name === 'link' && attribute(tag, 'rel')?.toLowerCase() === 'canonical') return attribute(tag, 'href')
    if (name === 'meta' && attribute(tag, 'property')?.toLowerCase() === 'og:url')
      return attribute(tag, 'content')
  }
  return null
}
