import { createHash } from 'node:crypto'
import type { HouseRule } from './residue/house/rule'

/** Counted up by whoever makes the engine read documents otherwise: drafts are read again by it then. */
const ENGINE = 3

/** Which engine and which rules read a document: the same version reads the same document the same. */
export function readingVersion(rules: readonly HouseRule[] = []): string {
  const said = rules.map(({ key, kind, pattern }) => JSON.stringify([key, kind, pattern])).sort()
  const house =
    rules.length === 0
      ? ''
      : `, rules ${createHash('sha256').update(said.join('\n')).digest('hex').slice(0, 12)}`
  return `engine ${ENGINE}${house}`
}
