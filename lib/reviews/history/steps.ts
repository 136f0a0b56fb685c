import type { Chip } from '@/lib/reviews/reading/card-schema'
import { plainText } from '@/lib/text/plain-text'
import { hiddenWords } from '@/lib/text/spoilers/hidden-words'
import { withoutSpoilers } from '@/lib/text/spoilers/leaving-out'
import type { Block } from '@/lib/text/tree'

/** A review as it once stood. */
export interface Revision {
  number: number
  /** The day, as YYYY-MM-DD. */
  on: string
  title: string | null
  tree: Block[]
  wholeSpoiler: boolean
  halfStars: number | null
  chips: Chip[]
}

/** One revision beside the one before it. */
export interface Step {
  number: number
  on: string
  /** Both texts, as plain words; null where they would show what a spoiler hides, or hid later. */
  text: { before: string; after: string } | null
  halfStars: { before: number | null; after: number | null }
  chips: { before: Chip[]; after: Chip[] }
}

/**
 * What changed from revision to revision, the newest first. Unless `revealed`, no word of a spoiler is in it: neither
 * one that is hidden now, nor one that stood open until its author hid it. Words they moved into a spoiler may have
 * stood anywhere before, so of all that was before them nothing is told.
 */
export function stepsOf(revisions: readonly Revision[], revealed: boolean): Step[] {
  const hidden = revealed ? 0 : lastHiding(revisions)
  return revisions
    .flatMap((after, at): Step[] => {
      const before = revisions[at - 1]
      if (!before) return []
      const isOpen = revealed || (at > hidden && !before.wholeSpoiler && !after.wholeSpoiler)
      return [
        {
          number: after.number,
          on: after.on,
          text: isOpen ? { before: wordsOf(before, revealed), after: wordsOf(after, revealed) } : null,
          halfStars: { before: before.halfStars, after: after.halfStars },
          chips: { before: before.chips, after: after.chips },
        },
      ]
    })
    .toReversed()
}

/** Where words were last put into a spoiler that were in none before. */
function lastHiding(revisions: readonly Revision[]): number {
  return revisions.findLastIndex((after, at) => {
    const before = revisions[at - 1]
    if (!before) return false
    if (after.wholeSpoiler !== before.wholeSpoiler) return after.wholeSpoiler
    return hasMore(hiddenWords(after.tree), hiddenWords(before.tree))
  })
}

/** Whether one text has a word more often than the other. */
function hasMore(text: string, other: string): boolean {
  const counted = (of: string) => Map.groupBy(of.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [], (word) => word)
  const has = counted(other)
  return [...counted(text)].some(([word, times]) => times.length > (has.get(word)?.length ?? 0))
}

const wordsOf = ({ title, tree }: Revision, revealed: boolean): string =>
  [title ?? '', plainText(revealed ? tree : withoutSpoilers(tree))].filter((part) => part !== '').join('\n\n')
