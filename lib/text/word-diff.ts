import { diffArrays } from 'diff'

export type Change = { kind: 'same' | 'added' | 'removed'; text: string }

/** Differences past which words are no longer compared: the time it takes grows with their square. */
const MOST_EDITS = 600

const words = new Intl.Segmenter('und', { granularity: 'word' })

/**
 * What became of a text, word by word. All but what was added is the text before, all but what was removed
 * the text after, to the letter. Where nearly everything differs, whole lines are told instead of words.
 */
export function wordDiff(before: string, after: string): Change[] {
  return (
    compared(wordsOf(before), wordsOf(after)) ??
    compared(linesOf(before), linesOf(after)) ??
    joined([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ])
  )
}

/** How much of a text changed, 0–1: the share taken from the one before or new in the one after, the larger. */
export function changedShare(before: string, after: string): number {
  const length = { same: 0, added: 0, removed: 0 }
  for (const { kind, text } of wordDiff(before, after)) length[kind] += text.length
  const share = (changed: number) => (changed === 0 ? 0 : changed / (changed + length.same))
  return Math.max(share(length.removed), share(length.added))
}

function compared(before: string[], after: string[]): Change[] | null {
  const found = diffArrays(before, after, { maxEditLength: MOST_EDITS })
  if (!found) return null
  return joined(
    found.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  )
}

const joined = (changes: Change[]) => changes.filter(({ text }) => text !== '')

/** Words with the blanks behind them: blanks by themselves would be found the same everywhere. */
function wordsOf(text: string): string[] {
  const tokens: string[] = []
  for (const { segment } of words.segment(text)) {
    if (/^[ \t]+$/.test(segment) && tokens.length > 0) tokens.push(`${tokens.pop()}${segment}`)
    else tokens.push(segment)
  }
  return tokens
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []
