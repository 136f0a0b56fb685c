import type { FieldProps, FormRow } from '@/components/ui/form/field-props'
import { WORDS } from '@/lib/catalogue/editing/saying/words'
import { type Part, SHAPES, type Value } from '@/lib/catalogue/editing/shapes/parts'
import { CONTROLS } from './controls'

/** Rows to add to: when they are used up there are as many again. */
const BLANK = 3

export type SourceChoice = { code: string; label: string }
type Form = { fields: FieldProps[]; rows: FormRow[]; hidden: Record<string, string> }
type Says = Readonly<Record<string, unknown>>

/** A part as a form has it: what stands in it, and a few rows to fill. */
export function formOf(
  part: Part,
  { one, rows }: Value,
  { sources, most = 0 }: { sources: readonly SourceChoice[]; most?: number },
): Form {
  const shape = SHAPES[part]
  const { row: word = '' } = WORDS[part]
  const columns = Object.keys(shape.row.shape).filter((name) => name !== 'person')
  const hidden: Form['hidden'] = {}
  const count = shape.hasRows ? Math.max(rows.length, most) + BLANK : 0
  const rowOf = (n: number): FormRow => {
    const says: Says | undefined = rows[n]
    if (typeof says?.person === 'number') hidden[`${n}.person`] = String(says.person)
    const fields = columns.map((name) => fieldOf(part, name, says?.[name], sources, `${n}.${name}`))
    return { legend: says ? `${word} ${n + 1}` : `${word} ${n + 1}, new`, fields: [...fields, ...ends(n)] }
  }
  const ends = (n: number): FieldProps[] => [
    ...(shape.isOrdered
      ? [{ name: `${n}.nth`, label: 'Place', value: String(n + 1), maxLength: 3, optional: true }]
      : []),
    ...(n < rows.length ? [{ name: `${n}.gone`, label: 'Take it away', type: 'check' as const }] : []),
  ]
  return {
    fields: Object.keys(shape.one.shape).map((name) =>
      fieldOf(part, name, (one as Says)[name], sources, name),
    ),
    rows: Array.from({ length: count }, (_, n) => rowOf(n)),
    hidden,
  }
}

function fieldOf(
  part: Part,
  column: string,
  says: unknown,
  sources: readonly SourceChoice[],
  name: string,
): FieldProps {
  const base = { name, id: `part-${name}`, label: WORDS[part].fields[column] ?? column, optional: true }
  if (column === 'source')
    return {
      ...{ ...base, type: 'choice', value: says === undefined ? 'editor' : String(says) },
      choices: sources.map(({ code, label }) => ({ value: code, words: label })),
    }
  if (column === 'sources')
    return { ...base, value: asTyped(says), hint: 'Their marks, as listed above, separated by commas.' }
  return { ...base, ...CONTROLS[column], value: asTyped(says, column) }
}

function asTyped(says: unknown, column?: string): string {
  if (says === null || says === undefined || says === false) return ''
  if (says === true) return 'on'
  if (Array.isArray(says)) return says.join(column === 'characterSpellings' ? '; ' : ', ')
  return String(says)
}
