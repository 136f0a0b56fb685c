import { wordsOf } from '@/lib/documents/blocks/prose'
import { sentencesOf } from '@/lib/documents/blocks/sentences'
import type { Span } from '@/lib/documents/spans'
import { isAlike } from './alike'

/** A stretch that stands elsewhere too, and where it does. */
export type Repeat = Span & { rule: 'repeat' | 'near-repeat'; remains: Span }

/** Shorter stretches are repeated on purpose: only right below each other they are a slip. */
const SHORTEST = 24
/** Shorter ones are not compared for being nearly the same: one word makes too much of a difference. */
const SHORTEST_ALIKE = 32
/** So many earlier stretches with the same words are looked at. */
const MOST_CANDIDATES = 4
/** Two that are alike have at least this share of their rows of words in common. */
const ENOUGH = 0.4
/** Below so many words in a row in common, two stretches are not alike. */
const ROW = 3

/**
 * Whole groups of lines that repeat earlier ones, exactly or nearly, then single blocks of them, then blocks put together
 * from earlier sentences. The first stays. Groups, and the blocks in each, are in order.
 */
export function repeatsOf(text: string, groups: readonly (readonly Span[])[]): Repeat[] {
  const earlier = new Earlier(text)
  const repeats: Repeat[] = []
  const blocks = groups.flat()
  const at = new Map(blocks.map((block, n) => [block.start, n]))
  let before = ''
  for (const group of groups) {
    const all = { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 }
    const together = group.length > 1 ? whole(earlier, text.slice(all.start, all.end), all, false) : null
    if (together) {
      repeats.push(...together)
      continue
    }
    for (const block of group) {
      const said = text.slice(block.start, block.end)
      const found = whole(earlier, said, block, said === before) ?? pieces(earlier, text, block)
      if (found)
        repeats.push(...headOf(text, block, found, (start) => blocks[(at.get(start) ?? 0) - 1]), ...found)
      else earlier.add(block)
      before = said
    }
    if (group.length > 1) earlier.add(all)
  }
  return repeats
}

/** The short line above a block that repeats, where the same stands above what it repeats: a name above a bio. */
function headOf(
  text: string,
  block: Span,
  [repeat]: Repeat[],
  above: (start: number) => Span | undefined,
): Repeat[] {
  const [head, remains] = [above(block.start), repeat && above(repeat.remains.start)]
  if (!head || !remains || head.start === remains.start || repeat?.start !== block.start) return []
  const said = text.slice(head.start, head.end)
  if (said.length >= SHORTEST || said !== text.slice(remains.start, remains.end)) return []
  return [{ ...head, rule: 'repeat', remains }]
}

function whole(earlier: Earlier, said: string, block: Span, isNext: boolean): Repeat[] | null {
  const exact = said.length >= SHORTEST || (isNext && wordsOf(said).length > 0) ? earlier.exactly(said) : null
  if (exact) return [{ ...block, rule: 'repeat', remains: exact }]
  const near = said.length >= SHORTEST_ALIKE ? earlier.nearly(said) : null
  return near && [{ ...block, rule: 'near-repeat', remains: near }]
}

/** A block of several sentences each of which stands earlier. */
function pieces(earlier: Earlier, text: string, block: Span): Repeat[] | null {
  const sentences = sentencesOf(text, block)
  if (sentences.length < 2 || sentences.length > 40) return null
  const found: Repeat[] = []
  for (const sentence of sentences) {
    const repeat = whole(earlier, text.slice(sentence.start, sentence.end), sentence, false)
    if (!repeat) return null
    found.push(...repeat)
  }
  return found
}

/** What stood in the document so far, to be found by its words. */
class Earlier {
  readonly #text: string
  readonly #exact = new Map<string, Span>()
  readonly #rows = new Map<string, Span[]>()

  constructor(text: string) {
    this.#text = text
  }

  add(block: Span): void {
    const sentences = sentencesOf(this.#text, block)
    for (const span of sentences.length > 1 && sentences.length <= 60 ? [block, ...sentences] : [block]) {
      const said = this.#text.slice(span.start, span.end)
      if (!this.#exact.has(said)) this.#exact.set(said, span)
      if (said.length < SHORTEST_ALIKE) continue
      for (const row of rowsOf(said)) {
        const spans = this.#rows.get(row)
        if (!spans) this.#rows.set(row, [span])
        else if (spans.length < 2 * MOST_CANDIDATES) spans.push(span)
      }
    }
  }

  exactly(said: string): Span | null {
    return this.#exact.get(said) ?? null
  }

  nearly(said: string): Span | null {
    const votes = new Map<Span, number>()
    const rows = rowsOf(said)
    for (const row of rows)
      for (const span of this.#rows.get(row) ?? []) votes.set(span, (votes.get(span) ?? 0) + 1)
    const likely = [...votes]
      .filter(([, count]) => count >= ENOUGH * rows.length)
      .sort(([, one], [, other]) => other - one)
      .slice(0, MOST_CANDIDATES)
    return likely.find(([{ start, end }]) => isAlike(said, this.#text.slice(start, end)))?.[0] ?? null
  }
}

function rowsOf(said: string): string[] {
  const words = wordsOf(said.toLowerCase())
  return [...new Set(words.slice(0, 1 - ROW || undefined).map((_, n) => words.slice(n, n + ROW).join(' ')))]
}
