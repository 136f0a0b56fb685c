import { codePoints } from '@/lib/text/cleaning'
import { plainText } from '@/lib/text/plain-text'
import type { Block, Hidden, Inline } from '@/lib/text/tree'

/** The text as those may have it who did not ask for its spoilers: what they hide is not in it at all. */
export function withoutSpoilers(blocks: Block[]): Block[] {
  return blocks.map((block): Block => {
    switch (block.tag) {
      case 'spoilers':
        return { tag: 'hiddens', n: block.n, length: lengthOf(plainText(block.has)) }
      case 'p':
      case 'h3':
      case 'h4':
        return { ...block, has: inlines(block.has) }
      case 'blockquote':
        return { ...block, has: withoutSpoilers(block.has) }
      case 'ul':
      case 'ol':
        return { ...block, has: block.has.map((item) => ({ ...item, has: withoutSpoilers(item.has) })) }
      default:
        return block
    }
  })
}

const inlines = (some: Inline[]): Inline[] =>
  some.map((inline): Inline => {
    if (typeof inline === 'string' || !('has' in inline)) return inline
    if (inline.tag !== 'spoiler') return { ...inline, has: inlines(inline.has) }
    return { tag: 'hidden', n: inline.n, length: lengthOf(plainText([{ tag: 'p', has: inline.has }])) }
  })

/** Whether something was left out of a text. */
export const hidesAnything = (blocks: Block[]): boolean =>
  blocks.some((block) => {
    switch (block.tag) {
      case 'hiddens':
        return true
      case 'p':
      case 'h3':
      case 'h4':
        return hiddenAmong(block.has)
      case 'blockquote':
      case 'spoilers':
        return hidesAnything(block.has)
      case 'ul':
      case 'ol':
        return block.has.some((item) => hidesAnything(item.has))
      default:
        return false
    }
  })

const hiddenAmong = (some: Inline[]): boolean =>
  some.some(
    (inline) =>
      typeof inline !== 'string' && (inline.tag === 'hidden' || ('has' in inline && hiddenAmong(inline.has))),
  )

/** So rough that it gives no name away. */
function lengthOf(text: string): Hidden['length'] {
  const length = codePoints(text)
  return length <= 60 ? 'words' : length <= 300 ? 'sentence' : 'passage'
}
