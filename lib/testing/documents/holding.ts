import { Places } from '@/lib/documents/places'
import type { Reading } from '@/lib/documents/reading'
import { faultOf } from '@/lib/documents/residue/holding'
import type { HouseRule } from '@/lib/documents/residue/house/rule'
import { clean } from '@/lib/documents/residue/receipt'

/** Everything about a reading that must never be, whatever the document: a false receipt, a place outside it, a score off its scale. */
export function faultsOf(reading: Reading, rules: readonly HouseRule[] = []): string[] {
  const { raw, cuts, score } = reading
  const { value, best } = score.value
  const kept = clean(raw, cuts)
  const places = new Places(cuts)
  const spans = [
    ...[
      ...reading.sections,
      ...reading.quotes,
      ...reading.trivia,
      ...reading.spoilers,
      ...reading.comparedWith,
    ],
    ...[...reading.claims, ...reading.contentNotes, ...reading.alsoRead, ...cuts],
    ...[reading.headline, reading.dek, reading.critic, reading.score, reading.verdict].flatMap(
      ({ place }) => place ?? [],
    ),
  ]
  return [
    ...cuts.flatMap((cut) => faultOf(raw, places, cut, rules) ?? []),
    ...cuts.flatMap(({ rule, text }) =>
      rule === 'repeat' && !kept.includes(text) ? 'a repeat remains nowhere' : [],
    ),
    ...spans.flatMap(({ start, end }) =>
      start < 0 || end < start || end > raw.length ? 'a place is outside' : [],
    ),
    ...(restored(kept, reading) !== raw ? ['raw is not clean and cuts together'] : []),
    ...(value !== null && (value < 0 || (best !== null && value > best)) ? ['a score is off its scale'] : []),
  ]
}

/** The raw text again, from the clean one and the cuts. */
function restored(kept: string, { cuts }: Reading): string {
  let gone = 0
  let at = 0
  let text = ''
  for (const { start, end, text: cut } of cuts) {
    text += kept.slice(at, start - gone) + cut
    at = start - gone
    gone += end - start
  }
  return text + kept.slice(at)
}
