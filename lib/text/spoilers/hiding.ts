import { MARK, type Mark } from './marks'
import type { Run } from './runs'

/** How deep in spoilers we are, per kind of mark; hidden while any is above nothing. */
type Depth = { angles: number; bars: number; fences: number }
const OUTSIDE: Depth = { angles: 0, bars: 0, fences: 0 }
const isHidden = ({ angles, bars, fences }: Depth) => angles > 0 || bars > 0 || fences > 0

function passing(mark: Mark, depth: Depth): Depth {
  const { angles, bars, fences } = depth
  switch (mark) {
    case MARK.open:
      return { ...depth, angles: angles + 1 }
    case MARK.close:
      return { ...depth, angles: Math.max(0, angles - 1) }
    case MARK.bars:
      return { ...depth, bars: bars ? 0 : 1 }
    case MARK.manyBars:
      return { ...depth, bars: 1 }
    case MARK.fence:
      return { ...depth, fences: fences + 1 }
    case MARK.fenceEnd:
      return { ...depth, fences: fences ? fences - 1 : 1 }
  }
}

export type Told = { words: string | null; around: Run['around']; hidden: boolean }

/**
 * Which words of which paragraph are hidden. What is not closed hides the rest of its paragraph, or all up to
 * where a later one closes it; a fence hides the rest of the text. In doubt more is hidden, never less: the
 * author sees it in the preview, a reader could not unsee it.
 */
export function tellHidden(paragraphs: Run[][], everything: boolean): Told[][] {
  const closers = closersLater(paragraphs)
  let depth = OUTSIDE
  return paragraphs.map((runs, at) => {
    const told: Told[] = []
    for (const run of unambiguous(runs, depth.bars > 0)) {
      if (!('mark' in run)) told.push({ ...run, hidden: everything || isHidden(depth) })
      else {
        // A closing mark with nothing to close is only an arrow somebody typed: wow!<3
        if (run.mark === MARK.close && depth.angles === 0)
          told.push({ words: '!<', around: run.around, hidden: everything || isHidden(depth) })
        depth = passing(run.mark, depth)
      }
    }
    const later = closers[at]
    depth = {
      angles: later?.angles ? depth.angles : 0,
      bars: later?.bars ? depth.bars : 0,
      fences: depth.fences,
    }
    return told
  })
}

/**
 * Of an odd number of bars nobody can say which pairs were meant, so only the outermost counts: the first
 * one, which hides the rest, or, if we come in hidden, the last.
 */
function unambiguous(runs: Run[], cameHidden: boolean): Run[] {
  const bars = runs.filter((run) => 'mark' in run && run.mark === MARK.bars)
  const kept = cameHidden ? bars.at(-1) : bars[0]
  return bars.length % 2 === 0
    ? runs
    : runs.filter((run) => !('mark' in run) || run.mark !== MARK.bars || run === kept)
}

/** For each paragraph, whether a later one closes what it did not open. */
function closersLater(paragraphs: Run[][]): { angles: boolean; bars: boolean }[] {
  let later = { angles: false, bars: false }
  return paragraphs
    .toReversed()
    .map((runs) => {
      const answer = later
      let depth = OUTSIDE
      let stray = false
      for (const run of runs) {
        if (!('mark' in run)) continue
        stray ||= run.mark === MARK.close && depth.angles === 0
        depth = passing(run.mark, depth)
      }
      later = { angles: later.angles || stray, bars: later.bars || depth.bars > 0 }
      return answer
    })
    .toReversed()
}
