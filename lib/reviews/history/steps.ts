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
  language: string | null
  /** The day, as YYYY-MM-DD. */
  seenOn: string | null
}

export type Change<T> = { before: T; after: T }

/** What of a review is no text of its author, so that it is told whatever a spoiler hides. */
const FACTS = ['halfStars', 'chips', 'wholeSpoiler', 'language', 'seenOn'] as const
type Facts = { [Fact in (typeof FACTS)[number]]: Change<Revision[Fact]> }

/** One revision beside the one before it. */
export interface Step extends Facts {
  number: number
  on: string
  /** Both texts, as plain words; null where they would show what a spoiler hides, or hid later. The titles likewise. */
  text: Change<string> | null
  title: Change<string | null> | null
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
          title: isOpen ? { before: before.title, after: after.title } : null,
          ...factsOf(before, after),
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

const wordsOf = ({ tree }: Revision, revealed: boolean): string =>
  plainText(revealed ? tree : withoutSpoilers(tree))

const factsOf = (before: Revision, after: Revision) =>
  Object.fromEntries(FACTS.map((fact) => [fact, { before: before[fact], after: after[fact] }])) as Facts
