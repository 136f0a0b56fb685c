import type { Catalogue } from '@/lib/documents/catalogue'
import type { Field } from '@/lib/documents/facts/fields'
import type { Hints } from '@/lib/documents/form/form'
import type { Residue } from '@/lib/documents/residue/matching'
import type { Label } from '@/lib/documents/scores/labels'
import type { Span } from '@/lib/documents/spans'

type Where = { fields: readonly Field[]; labels: readonly Label[]; residue: readonly Residue[]; hints: Hints }

export type OutletFound = { value: string | null; place: Span | null; confidence: number }

/** A house's name before "Score": two capitalised words at least, and none that any review may have there. */
const HOUSE =
  /^((?:The\s)?\p{Lu}[\p{L}\d]+(?:\s(?:of|the|and|&)\s\p{Lu}[\p{L}\d]+|\s\p{Lu}[\p{L}\d]+){0,4})(?:['’]s?)?\s(?:score|rating|grade|verdict|wertung|bewertung)$/iu
const ANYBODY =
  /(?<!\p{L})(?:editor|critic|reviewer|author|our|my|your|their|final|overall|total|user|readers?|audience|star|film|movie|the|content|age|average|imdb|acting|story|plot|direction|music|letter|site|staff|review|unsere|meine|ma|notre|mi|nuestra)(?!\p{L})/iu

/** The outlet: as a field says it, as the house's own score is called, as the page names itself, or by a known name. */
export function outletOf(
  text: string,
  { fields, labels, residue, hints }: Where,
  { outlets }: Catalogue,
): OutletFound {
  const field = fields.find(({ name }) => name === 'outlet')
  if (field?.value) return { value: field.value, place: field, confidence: 0.95 }
  for (const label of labels) {
    const house = HOUSE.exec(label.text)?.[1]
    if (house && !ANYBODY.test(house.replace(/^The\s/, '')))
      return { value: house, place: label, confidence: 0.9 }
  }
  const footer = residue.find(({ rule }) => rule === 'feed-footer')
  const feed = footer && /on (.{2,60}?)\.?$/.exec(text.slice(footer.start, footer.end))?.[1]
  if (footer && feed) return { value: feed, place: footer, confidence: 0.9 }
  if (hints.outlet) return { value: hints.outlet, place: null, confidence: 0.9 }
  const known = outlets.find(
    ({ name }) => name.length > 4 && (text.includes(name) || hints.title?.includes(name)),
  )
  if (known) {
    const start = text.indexOf(known.name)
    return {
      value: known.name,
      place: start < 0 ? null : { start, end: start + known.name.length },
      confidence: 0.6,
    }
  }
  return { value: null, place: null, confidence: 0.8 }
}
