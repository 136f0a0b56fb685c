import type { Element, ElementContent, RootContent } from 'hast'
import { hostOf, safeHref } from './links'
import { wordsOf } from './plain-text'
import type { Block, Inline, Item } from './tree'

/** A tree of harmless HTML as our own blocks; words that stand bare in a list’s item become a paragraph. */
export function readBlocks(children: (RootContent | ElementContent)[]): Block[] {
  const blocks: Block[] = []
  let bare: Inline[] = []
  const finish = () => {
    if (bare.some((inline) => typeof inline !== 'string' || inline.trim() !== ''))
      blocks.push({ tag: 'p', has: trimmed(bare) })
    bare = []
  }
  for (const child of children) {
    const block = child.type === 'element' ? readBlock(child) : null
    if (block) {
      finish()
      blocks.push(block)
    } else bare.push(...readInlines([child]))
  }
  finish()
  return blocks
}

function readBlock(element: Element): Block | null {
  const { tagName, children } = element
  switch (tagName) {
    case 'p':
      return { tag: 'p', has: readInlines(children) }
    case 'h1':
    case 'h2':
      return { tag: 'h3', has: readInlines(children) }
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return { tag: 'h4', has: readInlines(children) }
    case 'blockquote':
      return { tag: 'blockquote', has: readBlocks(children) }
    case 'ul':
      return { tag: 'ul', has: readItems(children) }
    case 'ol':
      return { tag: 'ol', start: startOf(element), has: readItems(children) }
    case 'hr':
      return { tag: 'hr' }
    default:
      return null
  }
}

const startOf = ({ properties }: Element) =>
  Math.min(9999, Math.max(0, Math.trunc(Number(properties.start ?? 1)) || 0))

const readItems = (children: ElementContent[]): Item[] =>
  children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'li'
      ? [{ tag: 'li' as const, has: readBlocks(child.children) }]
      : [],
  )

function readInlines(children: (RootContent | ElementContent)[]): Inline[] {
  return children.flatMap((child): Inline[] => {
    if (child.type === 'text') return [child.value.replace(/\n/g, '')]
    if (child.type !== 'element') return []
    const { tagName: tag } = child
    if (tag === 'br') return [{ tag }]
    const has = readInlines(child.children)
    if (tag === 'em' || tag === 'strong') return [{ tag, has }]
    const href = tag === 'a' ? safeHref(String(child.properties.href ?? '')) : null
    if (href === null) return has
    return [{ tag: 'a', href, has: wordsOf(has).trim() === '' ? [hostOf(href)] : has }]
  })
}

const trimmed = (inlines: Inline[]) => inlines.filter((inline) => inline !== '')
