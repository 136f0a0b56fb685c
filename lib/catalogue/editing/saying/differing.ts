import type { Part, Value } from '@/lib/catalogue/editing/shapes/parts'

/** How many sources say otherwise than another does of the same thing; none where they agree, or only one speaks. */
export function differingIn(part: Part, value: Value): number {
  const { rows } = value
  switch (part) {
    case 'year': {
      const { one, rows } = value as Value<'year'>
      const claims = rows.map(({ year, source }) => ({ says: String(year), source }))
      return differing(withPrinted(claims, one.year), () => '', says)
    }
    case 'length': {
      const { one, rows } = value as Value<'length'>
      const claims = rows.map(({ minutes, approximate, source }) => ({
        ...{ says: `${approximate ? 'about ' : ''}${minutes}`, source },
      }))
      return differing(withPrinted(claims, one.minutes), () => '', says)
    }
    case 'releases':
      return differing(
        rows as Value<'releases'>['rows'],
        ({ event, place }) => `${event}\n${place}`,
        ({ date }) => date,
      )
    case 'production':
      return differing(
        rows as Value<'production'>['rows'],
        ({ what }) => what,
        ({ date }) => date,
      )
    case 'titles':
      return differing(
        (rows as Value<'titles'>['rows']).filter(({ language }) => language !== null),
        ({ language }) => language ?? '',
        ({ title }) => title,
      )
    default:
      return 0
  }
}

type Claim = { says: string; source: string }
const says = (claim: Claim) => claim.says

/** What is printed and no source says, our editors do. */
const withPrinted = (claims: Claim[], printed: number | null): Claim[] =>
  printed === null || claims.some((claim) => claim.says === String(printed))
    ? claims
    : [{ says: String(printed), source: '' }, ...claims]

function differing<Row extends { source: string }>(
  rows: readonly Row[],
  of: (row: Row) => string,
  says: (row: Row) => string | null,
): number {
  const things = Map.groupBy(
    rows.filter((row) => says(row) !== null),
    of,
  )
  const disputed = [...things.values()].filter((claims) => new Set(claims.map(says)).size > 1)
  return new Set(disputed.flatMap((claims) => claims.map(({ source }) => source))).size
}
