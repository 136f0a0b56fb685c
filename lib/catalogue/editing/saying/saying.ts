import { type Part, SHAPES, type Value } from '@/lib/catalogue/editing/shapes/parts'
import { CHOICES, WORDS } from './words'

/** What a part says, in words: its fields, null where unknown, and a line for each row. */
export type Said = { fields: { label: string; says: string | null }[]; rows: string[] }

/** What is no field of a row’s own. */
const UNSAID = new Set(['person'])

/** @param named how a source is called, by its code */
export function sayPart(part: Part, value: unknown, named: (code: string) => string = (code) => code): Said {
  const { one, rows } = SHAPES[part].kept.parse(value) as Value
  const { fields } = WORDS[part]
  return {
    fields: Object.entries(one).map(([name, says]) => ({
      label: fields[name] ?? name,
      says: inWords(name, says, named),
    })),
    rows: rows.map((row) =>
      Object.entries(row)
        .filter(([name]) => !UNSAID.has(name))
        .map(([name, says]) =>
          says === true ? (fields[name] ?? name).toLowerCase() : inWords(name, says, named),
        )
        .filter((says) => says !== null)
        .join(' · '),
    ),
  }
}

function inWords(name: string, says: unknown, named: (code: string) => string): string | null {
  if (says === null || says === false || says === '') return null
  if (name === 'source') return named(String(says))
  if (Array.isArray(says))
    return says.map((one) => (name === 'sources' ? named(String(one)) : String(one))).join(', ') || null
  if (name === 'minutes') return `${says} min`
  if (name === 'kind') return CHOICES.kind[says as keyof typeof CHOICES.kind]
  return typeof says === 'number' && name === 'amount' ? says.toLocaleString('en') : String(says)
}
