import { plainText, wordsOf } from '@/lib/text/plain-text'
import type { Block, Inline } from '@/lib/text/tree'

/** The words a text’s spoilers hide, and no others. */
export function hiddenWords(blocks: Block[]): string {
  return blocks
    .map((block) => {
      switch (block.tag) {
        case 'spoilers':
          return plainText(block.has)
        case 'blockquote':
          return hiddenWords(block.has)
        case 'ul':
        case 'ol':
          return hiddenWords(block.has.flatMap((item) => item.has))
        case 'p':
        case 'h3':
        case 'h4':
          return hiddenAmong(block.has)
        default:
          return ''
      }
    })
    .filter((words) => words !== '')
    .join('\n\n')
}

const hiddenAmong = (inlines: Inline[]): string =>
  inlines
    .map((inline) => {
      if (typeof inline === 'string' || !('has' in inline)) return ''
      return inline.tag === 'spoiler' ? wordsOf(inline.has) : hiddenAmong(inline.has)
    })
    .filter((words) => words !== '')
    .join(' ')
