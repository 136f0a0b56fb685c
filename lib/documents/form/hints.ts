import { unescaped } from './entities'
import type { Hints } from './form'
import { attribute } from './tags'
import type { Element } from './tree'

const META: Record<string, keyof Hints> = {
  'og:title': 'title',
  'twitter:title': 'title',
  'og:site_name': 'outlet',
  author: 'author',
  'article:author': 'author',
  'article:published_time': 'publishedAt',
  date: 'publishedAt',
}

/** What a page's head says: title, author, day and outlet. */
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
  return hints
}
