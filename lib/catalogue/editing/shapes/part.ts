import { z } from 'zod'

type Shape = z.ZodRawShape
type Value<One extends Shape, Row extends Shape> = {
  one: z.output<z.ZodObject<One>>
  rows: z.output<z.ZodObject<Row>>[]
}
/** A field of a form, and what is wrong with what it says. */
type Mistake = [field: string, words: string]

/** How one part is said: what there is once of it, and rows of which there are any number. */
export function part<One extends Shape, Row extends Shape = Record<never, never>>({
  one,
  row,
  says = [],
  isOrdered = false,
  sense = () => [],
}: {
  one: One
  row?: Row
  /** Which fields make a row: where all are empty there is none. */
  says?: readonly (keyof Row & string)[]
  /** Whether its rows stand in an order. */
  isOrdered?: boolean
  /** What no field can see by itself; a row’s field is named 3.title. */
  sense?: (value: Value<One, Row>) => Mistake[]
}) {
  const rowShape = z.object(row ?? ({} as Row))
  return {
    one: z.object(one),
    row: rowShape,
    hasRows: row !== undefined,
    says,
    isOrdered,
    sense,
    /** The same as it was kept, from a column of JSON. */
    kept: z.object({ one: z.object(one), rows: z.array(rowShape) }),
  }
}

/** Where two rows say the same of something that may be said once. */
export function twice<Row>(
  rows: readonly Row[],
  of: (row: Row) => string | boolean | null,
  field: keyof Row & string,
  words: string,
): Mistake[] {
  const seen = new Set<string | boolean>()
  return rows.flatMap((row, n): Mistake[] => {
    const said = of(row)
    if (said === null) return []
    if (seen.has(said)) return [[`${n}.${field}`, words]]
    seen.add(said)
    return []
  })
}
