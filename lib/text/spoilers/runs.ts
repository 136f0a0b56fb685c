import type { Inline } from '@/lib/text/tree'
import { ANY_MARK, type Mark } from './marks'

type Around = Extract<Inline, { tag: 'em' | 'strong' | 'a' }>

/** A stretch of words (or a line’s break) with what stands around it, outermost first; or a spoiler’s mark. */
export type Run = { words: string | null; around: Around[] } | { mark: Mark; around: Around[] }

/**
 * A paragraph laid out flat. Spoilers and emphasis may overlap as they please (*a ||b* c||): flat, what lies
 * between two marks is plain to see.
 */
export function flat(inlines: Inline[], around: Around[] = []): Run[] {
  return inlines.flatMap((inline): Run[] => {
    if (typeof inline === 'string') return cut(inline, around)
    if (inline.tag === 'br') return [{ words: null, around }]
    if (inline.tag === 'hidden' || inline.tag === 'spoiler') return []
    return flat(inline.has, [...around, inline])
  })
}

function cut(words: string, around: Around[]): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const found of words.matchAll(ANY_MARK)) {
    if (found.index > from) runs.push({ words: words.slice(from, found.index), around })
    runs.push({ mark: found[0] as Mark, around })
    from = found.index + 1
  }
  if (from < words.length) runs.push({ words: words.slice(from), around })
  return runs
}

/** The tree of what was laid flat. */
export function standing(runs: { words: string | null; around: Around[] }[], depth = 0): Inline[] {
  const inlines: Inline[] = []
  for (let at = 0; at < runs.length; ) {
    const run = runs[at]
    if (!run) break
    const outer = run.around[depth]
    let end = at + 1
    if (!outer) inlines.push(run.words ?? { tag: 'br' })
    else {
      while (runs[end]?.around[depth] === outer) end++
      inlines.push({ ...outer, has: standing(runs.slice(at, end), depth + 1) })
    }
    at = end
  }
  return inlines
}
