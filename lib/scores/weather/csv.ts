import type { Arrival, Evidence, PastGroup } from './reading'

const HEAD = 'decision,decided,state,ended,how,line,length,minute,half_stars,account,network,count'

/** A decision with what it was made of, and what came of it. */
export interface Decision {
  id: number
  since: Date
  state: string
  endedAt: Date | null
  endedHow: string | null
  evidence: Evidence
}

/**
 * Decisions as a table. Of each: one line `rate` (hours, and how many rated in them), one line `past` for each kind of
 * earlier rating with its count, one line `new` for each rating of the window (its minutes, and the minute it came),
 * one line `network` for each network that some of these came from, numbered, with how many.
 */
export function weatherCsv(decisions: readonly Decision[]): string {
  const lines = decisions.flatMap((decision) => {
    const { id, since, state, endedAt, endedHow, evidence } = decision
    const { minutes, past, arrivals, networks } = evidence
    const begin = [id, since.toISOString(), state, endedAt?.toISOString() ?? '', endedHow ?? '']
    const line = (...cells: readonly (string | number)[]) => [...begin, ...cells].join()
    return [
      line('rate', past.hours, '', '', '', '', past.arrived),
      ...past.groups.map(({ halfStars, isFresh, n }) => line('past', '', '', halfStars, age(isFresh), '', n)),
      ...arrivals.map(({ minute, halfStars, isFresh }) =>
        line('new', minutes, minute, halfStars, age(isFresh), '', 1),
      ),
      ...networks.map((n, i) => line('network', '', '', '', '', i + 1, n)),
    ]
  })
  return `${[HEAD, ...lines].join('\n')}\n`
}

const age = (isFresh: boolean) => (isFresh ? 'fresh' : 'older')

type Past = { hours: number; arrived: number; groups: PastGroup[] }
type Found = Omit<Decision, 'evidence'> & {
  evidence: { minutes: number; past: Past; arrivals: Arrival[]; networks: number[] }
}

/** The table read back, decision by decision. @throws Error where it is no such table */
export function decisionsIn(csv: string): Decision[] {
  const [head, ...lines] = csv.trim().split(/\r?\n/)
  if (head !== HEAD) throw new Error('This is no table of score weather.')
  const found = new Map<string, Found>()
  for (const line of lines) {
    const [id = '', since = '', state = '', ended, how, kind, ...cells] = line.split(',')
    const one = found.get(id) ?? {
      ...{ id: Number(id), since: new Date(since), state },
      ...{ endedAt: ended ? new Date(ended) : null, endedHow: how || null },
      evidence: { minutes: 0, past: { hours: 0, arrived: 0, groups: [] }, arrivals: [], networks: [] },
    }
    found.set(id, one)
    take(one.evidence, kind, cells)
  }
  return [...found.values()]
}

function take(evidence: Found['evidence'], kind: string | undefined, cells: readonly string[]): void {
  const [length, minute, stars, account, , count] = cells
  const rated = { halfStars: Number(stars), isFresh: account === 'fresh' }
  if (kind === 'rate') Object.assign(evidence.past, { hours: Number(length), arrived: Number(count) })
  else if (kind === 'past') evidence.past.groups.push({ ...rated, n: Number(count) })
  else if (kind === 'network') evidence.networks.push(Number(count))
  else if (kind === 'new') {
    evidence.minutes = Number(length)
    evidence.arrivals.push({ minute: Number(minute), ...rated })
  } else throw new Error(`This table has a line of an unknown kind: ${kind ?? ''}`)
}
