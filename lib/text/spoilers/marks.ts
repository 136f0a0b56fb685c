/**
 * Spoilers are written ||like this||, >!like this!<, or as lines between `:::spoiler` and `:::`. Their marks
 * are exchanged for characters no text may have before anything else is read, so that no other rule (a quote
 * begins with > too) can take a mark apart and show what it hides. A backslash before a mark leaves it a mark
 * no more.
 */
export const MARK = {
  /** `>!` */
  open: '\ufdd0',
  /** `!<` */
  close: '\ufdd1',
  /** `||` */
  bars: '\ufdd2',
  /** Four bars or more: whether they close and open again or only open, what follows is hidden. */
  manyBars: '\ufdd3',
  /** `:::spoiler` */
  fence: '\ufdd4',
  /** `:::` */
  fenceEnd: '\ufdd5',
} as const

export type Mark = (typeof MARK)[keyof typeof MARK]
export const ANY_MARK = /[\ufdd0-\ufdd5]/g

const WRITTEN = /\\[!-/:-@[-`{-~]|>[ \t]{0,3}!|!<|\|{2,}|:{3,}(?:[ \t]*spoilers?\b:?)?/gi
/** A fence on a line of its own must be a paragraph of its own, or lists and quotes would run on over it. */
const FENCE_LINE = /^([ \t]*[\ufdd4\ufdd5])/gm

export function plantMarks(raw: string): string {
  return raw
    .replace(ANY_MARK, '')
    .replace(WRITTEN, (written) => planted(written))
    .replace(FENCE_LINE, '\n$1\n\n')
}

function planted(written: string): string {
  if (written.startsWith('\\')) return written
  if (written.startsWith('>')) return MARK.open
  if (written === '!<') return MARK.close
  if (written.startsWith('|')) return written.length > 3 ? MARK.manyBars : MARK.bars
  return /spoiler/i.test(written) || written.length > 5 ? MARK.fence : MARK.fenceEnd
}

export const countMarks = (text: string): number => text.match(ANY_MARK)?.length ?? 0
