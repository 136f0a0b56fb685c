import type { SourceText } from '@/lib/documents/form/source-text'
import { Places } from '@/lib/documents/places'
import type { Span } from '@/lib/documents/spans'
import { isAlike } from './alike'
import type { Residue } from './matching'
import { type Cut, inOrder } from './receipt'
import type { Repeat } from './repeats'

/**
 * The cuts of a document in its raw text. What markup stands within a cut stays: each piece of text is a cut of its own.
 * A repeat is cut only where all of what it repeats remains.
 */
export function cutsOf(source: SourceText, residue: readonly Residue[], repeats: readonly Repeat[]): Cut[] {
  const cut = (span: Span, rule: string, remains: Span | null): Cut[] =>
    source.rawRuns(span).map((run) => ({ ...run, rule, text: source.raw.slice(run.start, run.end), remains }))
  const patterns = residue.flatMap((one) => cut(one, one.rule, null))
  const left = new Places(residue)
  const kept = repeats.filter(({ remains }) => left.over(remains).length === 0)
  const repeated = kept.flatMap((one) => repeatCuts(source, one, cut))
  return inOrder([...patterns, ...repeated])
}

/** Piece by piece where both have the same pieces; else not at all, since a piece alone might stand nowhere else. */
function repeatCuts(
  source: SourceText,
  repeat: Repeat,
  cut: (span: Span, rule: string, remains: Span) => Cut[],
): Cut[] {
  const gone = source.rawRuns(repeat)
  const stays = source.rawRuns(repeat.remains)
  if (gone.length === 1 && stays.length === 1) return cut(repeat, repeat.rule, source.rawSpan(repeat.remains))
  if (gone.length !== stays.length) return []
  const raw = ({ start, end }: Span) => source.raw.slice(start, end)
  const pairs = gone.map((run, n) => ({ run, remains: stays[n] as Span }))
  if (!pairs.every(({ run, remains }) => raw(run) === raw(remains) || isAlike(raw(run), raw(remains))))
    return []
  return pairs.map(({ run, remains }) => ({ ...run, rule: repeat.rule, text: raw(run), remains }))
}
