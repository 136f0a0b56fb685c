import { createHash } from 'node:crypto'
import { type Part, SHAPES, type Value } from './shapes/parts'

/**
 * What tells two states of a part apart. Who is credited is who they are, whatever they are called: renaming somebody
 * changes none of their films.
 */
export function digestOf(part: Part, value: unknown): string {
  const { one, rows } = SHAPES[part].kept.parse(value) as Value
  const told = rows.map((row) => ('person' in row && row.person !== null ? { ...row, name: null } : row))
  return createHash('sha256')
    .update(JSON.stringify([one, told]))
    .digest('hex')
    .slice(0, 32)
}
