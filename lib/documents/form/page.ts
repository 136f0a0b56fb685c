import { articleOf } from './article'
import { BLOCK, FURNITURE, LINE, VALUE } from './elements'
import { entityAt } from './entities'
import type { Formed, Mark } from './form'
import { hintsOf } from './hints'
import { Writer } from './source-text'
import { attribute } from './tags'
import { type Element, inherited, type Step, walk } from './tree'

/** Boxes that belong to a review wherever the page has put them. */
const OWN_BOX =
  /(?:^|[\s_-])(?:rating|score|author|byline|verdict|review-?box|review-?header|info-?box|entry-title)(?:$|[\s_-])/i
const FOREIGN = /(?:^|[\s_-])(?:sidebar|widget|related|newsletter|cookie|menu|promo)(?:$|[\s_-])/i

const MARKED: Record<string, Mark['kind']> = {
  blockquote: 'quote',
  li: 'item',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  figcaption: 'caption',
}

/** Reads a saved page: the text of its article, each character with its place in the HTML. */
export function readPage(html: string): Formed {
  const { elements, steps } = walk(html)
  const article = articleOf(html, elements)
  const named = (pattern: RegExp) => (element: Element) =>
    pattern.test(namesOf(html.slice(element.start, Math.min(element.end, element.start + 500))))
  const furniture = inherited(elements, (element) => FURNITURE.has(element.name) || named(FOREIGN)(element))
  const own = inherited(elements, (element) => element.name === 'h1' || named(OWN_BOX)(element))
  const isRead = (n: number) => furniture[n] !== true && (!article || article.has(n) || own[n] === true)
  const { source, marks, outside } = write(html, elements, steps, isRead)
  return { form: 'saved page', source, marks, hints: hintsOf(html, elements), outside }
}

const namesOf = (tag: string) =>
  ['class', 'id', 'itemprop'].map((name) => attribute(tag, name) ?? '').join(' ')

function write(html: string, elements: Element[], steps: Step[], isRead: (n: number) => boolean) {
  const writer = new Writer(html)
  const marks: Mark[] = []
  const open: { element: number; start: number }[] = []
  const closeUpTo = (element: number) => {
    while (open.length > 0 && !isInside(elements, element, open.at(-1)?.element ?? 0)) {
      const { element: closed, start } = open.pop() as { element: number; start: number }
      const mark = markOf(elements[closed]?.name ?? '')
      if (mark && writer.length > start) marks.push({ ...mark, start, end: writer.length })
    }
  }
  let outside = 0
  for (const { token, element } of steps) {
    closeUpTo(element)
    if (token.kind === 'text') {
      if (isRead(element)) copyText(writer, html, token)
      else outside += visible(html.slice(token.start, token.end))
      continue
    }
    breakAt(writer, token)
    if (token.kind === 'open' && markOf(token.name) && isRead(element))
      open.push({ element, start: writer.length })
  }
  closeUpTo(-1)
  return { source: writer.done(), marks, outside }
}

function isInside(elements: Element[], element: number, outer: number): boolean {
  for (let n = element; n >= 0; n = elements[n]?.parent ?? -1) if (n === outer) return true
  return false
}

function markOf(name: string): Omit<Mark, 'start' | 'end'> | null {
  if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) }
  const kind = MARKED[name]
  return kind ? { kind } : null
}

/** One line's end at lines, two at blocks, and a colon before a value that its name does not end with. */
function breakAt(writer: Writer, { name, kind, start }: Step['token']): void {
  if (VALUE.has(name) && kind === 'open') {
    if (/[\p{L}\p{N})]/u.test(writer.last)) writer.gap(': ', start)
    else if (writer.last === ':') writer.gap(' ', start)
  } else if (BLOCK.has(name)) writer.gap('\n\n', start)
  else if (LINE.has(name) && kind === 'open') writer.gap('\n', start)
}

const visible = (text: string) => text.replace(/\s+/g, '').length

function copyText(writer: Writer, html: string, { start, end }: { start: number; end: number }): void {
  let at = start
  while (at < end) {
    const entity = html.charAt(at) === '&' ? entityAt(html, at) : null
    const stop = entity?.end ?? at + 1
    const text = entity?.text ?? html.charAt(at)
    if (!/^[\s\u00a0]+$/.test(text)) writer.put(text, at, stop)
    else if (writer.length > 0 && !/\s/.test(writer.last)) writer.put(' ', at, stop)
    at = stop
  }
}
