import type { Span } from '@/lib/documents/spans'

/** Something left out of a document: by which rule, where in the raw text, and what it says. */
export type Cut = Span & {
  rule: string
  text: string
  /** Where a repeat remains; null for what a residue pattern matched. */
  remains: Span | null
}

/** The clean text: the raw text without its cuts, which are in order and apart. */
export function clean(raw: string, cuts: readonly Span[]): string {
  let at = 0
  let text = ''
  for (const { start, end } of cuts) {
    text += raw.slice(at, start)
    at = end
  }
  return text + raw.slice(at)
}

/** Cuts in order, each place cut once. */
export function inOrder(cuts: readonly Cut[]): Cut[] {
  const ordered: Cut[] = []
  for (const cut of [...cuts].sort((one, other) => one.start - other.start || other.end - one.end))
    if (cut.start >= (ordered.at(-1)?.end ?? 0) && cut.end > cut.start) ordered.push(cut)
  return ordered
}
