import type { FilmPart, Value } from '@/lib/catalogue/editing/shapes/parts'

type Row = Readonly<Record<string, unknown>>
const givesAway = (row: Row) => row.spoiler === true

/** A part as a member sees it who has not asked for what gives the film away. */
export const withoutHidden = (value: Value): Value =>
  ({ ...value, rows: (value.rows as Row[]).filter((row) => !givesAway(row)) }) as Value

/** What they typed with what they did not see in its place again. */
export function withHidden<P extends FilmPart>(typed: Value<P>, stands: Value<P>): Value<P> {
  const rows = [...(typed.rows as Row[])]
  for (const [at, row] of (stands.rows as Row[]).entries())
    if (givesAway(row)) rows.splice(Math.min(at, rows.length), 0, row)
  return { ...typed, rows } as Value<P>
}
