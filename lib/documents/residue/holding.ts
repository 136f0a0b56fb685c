import { isProse } from '@/lib/documents/blocks/prose'
import { entityAt } from '@/lib/documents/form/entities'
import { Places } from '@/lib/documents/places'
import { isAlike } from './alike'
import { cutsText } from './house/finding'
import type { HouseRule } from './house/rule'
import { isListed, ruleOf } from './matching'
import { INLINE, MOST_CUT, RESIDUE, UNPROSED } from './patterns'
import type { Cut } from './receipt'

/**
 * Why a cut may not stand, or null: the rule of the receipt, asked of the raw text, the cuts and the rules alone.
 * `house` are the rules that editors added, as they were when the document was read.
 */
export function faultOf(
  raw: string,
  cuts: Places<Cut>,
  cut: Cut,
  house: readonly HouseRule[] = [],
): string | null {
  if (cut.end <= cut.start || raw.slice(cut.start, cut.end) !== cut.text)
    return 'its text is not what stands there'
  if (cuts.over(cut).length > 1) return 'it lies over another'
  const { remains } = cut
  if (!remains) {
    if (cut.text.length > MOST_CUT) return 'it is too long for residue'
    if (!UNPROSED.has(cut.rule) && isProse(readable(cut.text))) return 'it is running prose'
    return isRuled(raw, cuts, cut, house) ? null : 'its rule does not cut it'
  }
  if (cuts.over(remains).length > 0) return 'what it repeats was cut as well'
  const kept = raw.slice(remains.start, remains.end)
  return kept === cut.text || isAlike(kept, cut.text) ? null : 'what remains is not alike'
}

const readable = (text: string) =>
  text.replace(/&[^;\s]{1,16};/g, (entity) => entityAt(entity, 0)?.text ?? entity)

/** So many pieces before and behind a cut may belong to it: a line with markup in it is cut in pieces. */
const PIECES = 6
const MARKUP =
  /<!--[\s\S]{0,500}?-->|<[^>]{0,1000}>|\]\([^()\s]{0,500}(?:\s"[^"\n]{0,200}")?\)|[[\]()*_#>|`\\\s]/g

/** Whether the rule a cut names matches it, by itself or with the pieces that only markup parts from it. */
function isRuled(raw: string, cuts: Places<Cut>, cut: Cut, house: readonly HouseRule[]): boolean {
  const matches = matcherOf(cut.rule, house)
  if (matches(readable(cut.text).replace(/\s+/g, ' ').trim())) return true
  const pieces = cuts.beside(cut, PIECES)
  const at = pieces.indexOf(cut)
  const isNext = (n: number) => {
    const [one, next] = [pieces[n], pieces[n + 1]]
    return (
      one?.rule === cut.rule &&
      next?.rule === cut.rule &&
      next.start - one.end < 2_000 &&
      raw.slice(one.end, next.start).replace(MARKUP, '') === ''
    )
  }
  let [first, last] = [at, at]
  while (first > 0 && isNext(first - 1)) first--
  while (last < pieces.length - 1 && isNext(last)) last++
  for (let from = at; from >= first; from--)
    for (let to = at; to <= last; to++) {
      const joined = pieces.slice(from, to + 1).map(({ text }) => readable(text))
      if (matches(joined.join('').replace(/\s+/g, ' ').trim())) return true
    }
  return false
}

/** What a rule says of a text: the published pattern of that name, or the house's own rule. */
function matcherOf(rule: string, house: readonly HouseRule[]): (text: string) => boolean {
  const own = house.find(({ key }) => key === rule)
  if (own) return (text) => cutsText(own, text)
  const isListing = RESIDUE.some((one) => one.rule === rule && one.listed)
  return (text) =>
    ruleOf(text)?.rule === rule ||
    INLINE.some((one) => one.rule === rule && text.replace(one.pattern, '') === '') ||
    (isListing && isListed({ text, gap: 0, mark: null }))
}

/** The cuts that may stand: whoever breaks the rule stays in the text. */
export function holding(raw: string, cuts: readonly Cut[], house: readonly HouseRule[]): Cut[] {
  const places = new Places(cuts)
  const held = cuts.filter((cut) => faultOf(raw, places, cut, house) === null)
  return held.length === cuts.length ? held : holding(raw, held, house)
}
