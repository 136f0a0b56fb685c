import type { FilmSheet, SourceLabel } from '@/lib/films/schema'
import { dateInWords } from '@/lib/partial-date'

/** What sources say of one thing, each saying once with everybody who says it. */
export type Saying = { says: string; sources: SourceLabel[] }

/** The differing sayings about a thing; none where sources agree, or only one speaks. */
function differing(claims: readonly { says: string | null; source: SourceLabel }[]): Saying[] {
  const sayings = new Map<string, Saying>()
  for (const { says, source } of claims) {
    if (says === null) continue
    const saying = sayings.get(says) ?? { says, sources: [] }
    saying.sources.push(source)
    sayings.set(says, saying)
  }
  return sayings.size > 1 ? [...sayings.values()] : []
}

type Release = FilmSheet['releases'][number]

/** The date a page prints for a release, the first one known, and who says otherwise. */
export function releaseDate({ claims }: Release): { date: string | null; differ: Saying[] } {
  return {
    date: claims.find(({ date }) => date !== null)?.date ?? null,
    differ: differing(claims.map(({ date, source }) => ({ says: date && dateInWords(date), source }))),
  }
}

type Runtime = FilmSheet['runtimes'][number]

export function differingRuntimes(claims: readonly Runtime[]): Saying[] {
  return differing(
    claims.map(({ minutes, approximate, source }) => ({
      says: `${approximate ? 'about ' : ''}${minutes} min`,
      source,
    })),
  )
}

export const sourcesThatDiffer = (sayings: readonly Saying[]): number =>
  sayings.reduce((sum, { sources }) => sum + sources.length, 0)
