import { diffArrays } from 'diff'
import type { Part } from '@/lib/catalogue/editing/shapes/parts'
import { sayPart } from './saying'

/** A field or a row that differs: what stood there before, and after; null where it stood there not at all. */
export type Difference = { label: string | null; before: string | null; after: string | null }

/** In what two states of a part differ: its fields by name, then its rows, one that changed beside what it became. */
export function differencesIn(
  part: Part,
  before: unknown,
  after: unknown,
  named?: (code: string) => string,
): Difference[] {
  const [then, now] = [sayPart(part, before, named), sayPart(part, after, named)]
  const fields = then.fields.flatMap(({ label, says }, at) => {
    const since = now.fields[at]?.says ?? null
    return says === since ? [] : [{ label, before: says, after: since }]
  })
  return [...fields, ...differingRows(then.rows, now.rows)]
}

function differingRows(before: string[], after: string[]): Difference[] {
  const found: Difference[] = []
  let gone: string[] = []
  for (const { added, removed, value } of diffArrays(before, after)) {
    if (removed) {
      gone = value
      continue
    }
    if (added) found.push(...beside(gone, value))
    else found.push(...beside(gone, []))
    gone = []
  }
  return [...found, ...beside(gone, [])]
}

const beside = (gone: readonly string[], come: readonly string[]): Difference[] =>
  Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({
    label: null,
    before: gone[at] ?? null,
    after: come[at] ?? null,
  }))
