import { candidatesIn } from '@/lib/documents/scores/forms'
import { FIGURES, numberOf } from '@/lib/documents/scores/numbers'
import type { Scale } from '@/lib/scores/score'
import { type ScoreScale, valueIn } from './scale'

const NUMBER = new RegExp(String.raw`^(${FIGURES})(?:\s?(?:points?|punkte|점|点))?\s?[.!]?$`, 'iu')

/**
 * What a scale makes of what a critic printed: of a label its value; and, where it is an outlet’s, of a number or stars
 * that name no scale the same on this one. Null for all else: “7/10” needs no scale of ours.
 */
export function readBy(scale: ScoreScale, raw: string): Scale | null {
  const { best, worst, outletId } = scale
  if (best === null) return null
  const value = valueIn(scale, raw) ?? (outletId === null ? null : bareValue(raw))
  return value === null || value > best || value < (worst ?? 0) ? null : { value, best, worst }
}

function bareValue(raw: string): number | null {
  const said = raw.trim()
  const figures = NUMBER.exec(said)
  if (figures) return numberOf(figures[1] ?? '')
  const [found] = candidatesIn(said, { start: 0, end: said.length }, 3)
  return found?.assumed && found.start === 0 && found.end === said.length ? found.value : null
}

export const isSameScale = (one: Scale, other: Scale): boolean =>
  one.value === other.value && one.best === other.best && one.worst === other.worst
