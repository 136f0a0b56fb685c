import type { Block, Inline } from './tree'

/** What plain text has where a spoiler was left out. */
export const LEFT_OUT = '[spoiler]'

/** The words alone, a blank line between paragraphs. Of a tree without spoilers, none of theirs. */
export function plainText(blocks: Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n')
}

function blockText(block: Block): string {
  switch (block.tag) {
    case 'hr':
      return ''
    case 'hiddens':
      return LEFT_OUT
    case 'ul':
    case 'ol':
      return block.has.map((item) => plainText(item.has)).join('\n')
    case 'blockquote':
    case 'spoilers':
      return plainText(block.has)
    default:
      return wordsOf(block.has).trim()
  }
}

export function wordsOf(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline
      if (inline.tag === 'br') return '\n'
      return inline.tag === 'hidden' ? LEFT_OUT : wordsOf(inline.has)
    })
    .join('')
}
