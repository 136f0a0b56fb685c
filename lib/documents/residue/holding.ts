import { isProse } from '@/lib/documents/blocks/prose'
import { entityAt } from '@/lib/documents/form/entities'
import { Places } from '@/lib/documents/places'
import { isAlike } from './alike'
import { MOST_CUT, UNPROSED } from './patterns'
import type { Cut } from './receipt'

/** Why a cut may not stand, or null: the rule of the receipt, asked of the raw text and the cuts alone. */
export function faultOf(raw: string, cuts: Places<Cut>, cut: Cut): string | null {
  if (cut.end <= cut.start || raw.slice(cut.start, cut.end) !== cut.text)
    return 'its text is not what stands there'
  if (cuts.over(cut).length > 1) return 'it lies over another'
  const { remains } = cut
  if (!remains) {
    if (cut.text.length > MOST_CUT) return 'it is too long for residue'
    return !UNPROSED.has(cut.rule) && isProse(readable(cut.text)) ? 'it is running prose' : null
  }
  if (cuts.over(remains).length > 0) return 'what it repeats was cut as well'
  const kept = raw.slice(remains.start, remains.end)
  return kept === cut.text || isAlike(kept, cut.text) ? null : 'what remains is not alike'
}

const readable = (text: string) =>
  text.replace(/&[^;\s]{1,16};/g, (entity) => entityAt(entity, 0)?.text ?? entity)

/** The cuts that may stand: whoever breaks the rule stays in the text. */
export function holding(raw: string, cuts: readonly Cut[]): Cut[] {
  const places = new Places(cuts)
  const held = cuts.filter((cut) => faultOf(raw, places, cut) === null)
  return held.length === cuts.length ? held : holding(raw, held)
}
