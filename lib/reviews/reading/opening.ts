import { codePoints } from '@/lib/text/cleaning'
import type { Block, Inline, Item } from '@/lib/text/tree'

/** Signs of a text that a list shows, some 120 words; and how little more is not worth cutting off. */
const OPENING = 720
const SLACK = 180

export type Opening = { tree: Block[]; isCut: boolean }

/**
 * The beginning of a text, cut at a word. A tree goes in and a tree comes out, so that nothing is ever left open.
 * What stands for a spoiler that was taken out is kept whole.
 */
export function openingOf(tree: Block[]): Opening {
  const whole = new Allowance(OPENING + SLACK)
  blocks(tree, whole)
  if (!whole.isFull) return { tree, isCut: false }
  return { tree: blocks(tree, new Allowance(OPENING)), isCut: true }
}

/** How much may still come. */
class Allowance {
  left: number
  isFull = false
  constructor(left: number) {
    this.left = left
  }

  /** So much of these words as fits. */
  take(words: string): string {
    const length = codePoints(words)
    if (length <= this.left) {
      this.left -= length
      return words
    }
    this.isFull = true
    const fits = [...words].slice(0, this.left).join('')
    const atWord = fits.replace(/\s+\S*$/u, '')
    // What has no blanks, as Chinese, is cut between signs.
    return `${(/\s/u.test(fits) ? atWord : fits).replace(/[\s\p{P}]+$/u, '')} …`
  }
}

function blocks(some: Block[], allowance: Allowance): Block[] {
  return whileAllowed(some, allowance, (block): Block | null => {
    switch (block.tag) {
      case 'p':
        return filled({ ...block, has: inlines(block.has, allowance) })
      // A heading with nothing below it says nothing.
      case 'h3':
      case 'h4':
        return allowance.left < 60 ? end(allowance) : filled({ ...block, has: inlines(block.has, allowance) })
      case 'blockquote':
      case 'spoilers':
        return filled({ ...block, has: blocks(block.has, allowance) })
      case 'ul':
      case 'ol':
        return filled({
          ...block,
          has: whileAllowed(block.has, allowance, (item) => itemOf(item, allowance)),
        })
      default:
        return block
    }
  })
}

const itemOf = (item: Item, allowance: Allowance): Item | null =>
  filled({ ...item, has: blocks(item.has, allowance) })

const inlines = (some: Inline[], allowance: Allowance): Inline[] =>
  whileAllowed(some, allowance, (inline): Inline | null => {
    if (typeof inline === 'string') return allowance.take(inline)
    return 'has' in inline ? filled({ ...inline, has: inlines(inline.has, allowance) }) : inline
  })

function whileAllowed<T>(some: readonly T[], allowance: Allowance, cut: (one: T) => T | null): T[] {
  const kept: T[] = []
  for (const one of some) {
    if (allowance.isFull) break
    const fits = cut(one)
    if (fits !== null) kept.push(fits)
  }
  return kept
}

const filled = <T extends { has: readonly unknown[] }>(one: T): T | null => (one.has.length > 0 ? one : null)

function end(allowance: Allowance): null {
  allowance.isFull = true
  return null
}
