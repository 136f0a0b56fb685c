import type { Block, Inline } from './tree'

const ADDRESS = /(?:https?:\/\/|www\.)[^\s/]/gi

/** How many links a text has: those set, and addresses merely written, which advertise just as well. */
export function countLinks(blocks: Block[]): number {
  return blocks.reduce((sum, block) => {
    switch (block.tag) {
      case 'p':
      case 'h3':
      case 'h4':
        return sum + linksAmong(block.has)
      case 'blockquote':
      case 'spoilers':
        return sum + countLinks(block.has)
      case 'ul':
      case 'ol':
        return sum + countLinks(block.has.flatMap((item) => item.has))
      default:
        return sum
    }
  }, 0)
}

const linksAmong = (inlines: Inline[]): number =>
  inlines.reduce((sum, inline) => {
    if (typeof inline === 'string') return sum + (inline.match(ADDRESS)?.length ?? 0)
    if (!('has' in inline)) return sum
    return sum + (inline.tag === 'a' ? 1 : linksAmong(inline.has))
  }, 0)
