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
type Year = FilmSheet['years'][number]

/** Who says otherwise of how long it is than the page prints. */
export const differingRuntimes = (claims: readonly Runtime[], printed: number | null): Saying[] =>
  printedFirst(
    claims.map(({ minutes, approximate, source }) => ({
      says: `${approximate ? 'about ' : ''}${minutes} min`,
      source,
    })),
    printed && `${printed} min`,
  )

/** The same of its year. */
export const differingYears = (claims: readonly Year[], printed: number | null): Saying[] =>
  printedFirst(
    claims.map(({ year, source }) => ({ says: String(year), source })),
    printed && String(printed),
  )

/** What the page prints comes first; where no source says so, our editors do. */
function printedFirst(claims: { says: string; source: SourceLabel }[], printed: string | null | 0): Saying[] {
  if (!printed || claims.length === 0) return differing(claims)
  const said = claims.filter(({ says }) => says === printed)
  const ours = { says: printed, source: { label: 'our editors', slug: null } }
  return differing([...(said.length > 0 ? said : [ours]), ...claims.filter(({ says }) => says !== printed)])
}

type Claim = FilmSheet['claims'][number]

/** What documents say of a fact that the catalogue does not, after what the page prints. */
export const differingFacts = (
  claims: readonly Claim[],
  fact: Claim['fact'],
  printed: string | null,
  inWords: (value: string) => string = (value) => value,
): Saying[] =>
  printedFirst(
    claims.flatMap((claim) =>
      claim.fact === fact ? [{ says: inWords(claim.value), source: claim.source }] : [],
    ),
    printed,
  )

/** What sources call it otherwise in one language; the page prints all of it. */
export function differingTitles(titles: FilmSheet['otherTitles']): Saying[] {
  const languages = Map.groupBy(
    titles.filter(({ language, original }) => language !== null && !original),
    ({ language }) => language,
  )
  return [...languages.values()].flatMap((inOne) =>
    new Set(inOne.map(({ source }) => source.label)).size > 1
      ? differing(inOne.map(({ title, source }) => ({ says: title, source })))
      : [],
  )
}

export const sourcesThatDiffer = (sayings: readonly Saying[]): number =>
  sayings.reduce((sum, { sources }) => sum + sources.length, 0)
