import type { Block, Inline } from '@/lib/text/tree'
import { type Told, tellHidden } from './hiding'
import { flat, type Run, standing } from './runs'

type Paragraph = Extract<Block, { tag: 'p' | 'h3' | 'h4' }>
const isParagraph = (block: Block): block is Paragraph => /^(p|h3|h4)$/.test(block.tag)

/** Makes spoilers of what lies between the marks. `marks`: how many there were; one lost hides everything. */
export function markSpoilers(blocks: Block[], marks: number): Block[] {
  const runs: Run[][] = []
  paragraphsOf(blocks, (paragraph) => runs.push(flat(paragraph.has)))
  const lost = runs.flat().filter((run) => 'mark' in run).length !== marks
  const told = tellHidden(runs, lost)
  let at = 0
  const marked = rewritten(blocks, (paragraph) => ({ ...paragraph, has: withSpoilers(told[at++] ?? []) }))
  return numbered(gathered(marked))
}

function paragraphsOf(blocks: Block[], visit: (paragraph: Paragraph) => void): void {
  for (const block of blocks) {
    if (isParagraph(block)) visit(block)
    else if (block.tag === 'ul' || block.tag === 'ol')
      for (const item of block.has) paragraphsOf(item.has, visit)
    else if (block.tag === 'blockquote') paragraphsOf(block.has, visit)
  }
}

/** The same blocks with other paragraphs, without those left empty. */
function rewritten(blocks: Block[], change: (paragraph: Paragraph) => Paragraph): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (isParagraph(block)) return filled(change(block))
    if (block.tag === 'blockquote') return filled({ ...block, has: rewritten(block.has, change) })
    if (block.tag !== 'ul' && block.tag !== 'ol') return [block]
    const has = block.has.map((item) => ({ ...item, has: rewritten(item.has, change) }))
    return filled({ ...block, has: has.filter((item) => item.has.length > 0) })
  })
}

const filled = <B extends Block & { has: unknown[] }>(block: B): B[] => (block.has.length > 0 ? [block] : [])

function withSpoilers(told: Told[]): Inline[] {
  const inlines: Inline[] = []
  for (let at = 0; at < told.length; ) {
    const hidden = told[at]?.hidden === true
    let end = at
    while (end < told.length && told[end]?.hidden === hidden) end++
    const stretch = told.slice(at, end)
    const has = standing(hidden ? withoutEdges(stretch) : stretch)
    if (!hidden) inlines.push(...has)
    else if (has.length > 0) inlines.push({ tag: 'spoiler', n: 1, has })
    at = end
  }
  return withoutEdges(inlines.map((inline) => ({ words: isEmpty(inline) ? null : '-', inline }))).map(
    ({ inline }) => inline,
  )
}

const isEmpty = (inline: Inline) => (typeof inline === 'string' ? inline.trim() === '' : inline.tag === 'br')

/** Without breaks and blanks at either end: where a mark stood alone on its line. */
function withoutEdges<R extends { words: string | null }>(runs: R[]): R[] {
  const says = ({ words }: R) => words !== null && words.trim() !== ''
  return runs.slice(Math.max(0, runs.findIndex(says)), runs.findLastIndex(says) + 1)
}

const isAllHidden = (block: Block): boolean => {
  if (isParagraph(block))
    return block.has.every((it) => isEmpty(it) || (typeof it !== 'string' && it.tag === 'spoiler'))
  if (block.tag === 'blockquote') return block.has.every(isAllHidden)
  if (block.tag === 'ul' || block.tag === 'ol') return block.has.every((item) => item.has.every(isAllHidden))
  return false
}

/** Blocks with nothing to be seen are one spoiler, so that not even their number is told. */
function gathered(blocks: Block[]): Block[] {
  const all: Block[] = []
  for (const block of blocks) {
    const last = all.at(-1)
    if (isAllHidden(block)) {
      const bare = rewritten([block], (paragraph) => ({
        ...paragraph,
        has: paragraph.has.flatMap(uncovered),
      }))
      if (last?.tag === 'spoilers') last.has.push(...bare)
      else all.push({ tag: 'spoilers', n: 1, has: bare })
    } else if (block.tag === 'blockquote') all.push({ ...block, has: gathered(block.has) })
    else if (block.tag === 'ul' || block.tag === 'ol')
      all.push({ ...block, has: block.has.map((item) => ({ ...item, has: gathered(item.has) })) })
    else all.push(block)
  }
  return all
}

const uncovered = (inline: Inline): Inline[] =>
  typeof inline !== 'string' && inline.tag === 'spoiler' ? inline.has : [inline]

/** Counts the spoilers through, from 1. */
function numbered(blocks: Block[]): Block[] {
  let n = 0
  const number = (some: Block[]): void => {
    for (const block of some) {
      if (block.tag === 'spoilers') block.n = ++n
      else if (block.tag === 'blockquote') number(block.has)
      else if (block.tag === 'ul' || block.tag === 'ol') for (const item of block.has) number(item.has)
      else if (isParagraph(block))
        for (const it of block.has) if (typeof it !== 'string' && it.tag === 'spoiler') it.n = ++n
    }
  }
  number(blocks)
  return blocks
}
