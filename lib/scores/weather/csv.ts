import type { Arrival, Evidence, PastGroup } from './reading'

const HEAD = 'decision,decided,state,period,length,minute,half_stars,account,network,count'

/** A decision with what it was made of. */
export interface Decision {
  id: number
  since: Date
  state: string
  evidence: Evidence
}

/**
 * Decisions as a table. Of each: one line `rate` (hours, and how many rated in them), one line `past` for each kind of
 * earlier rating with its count, one line `new` for each rating of the window (its minutes, and the minute it came).
 */
export function weatherCsv(decisions: readonly Decision[]): string {
  const lines = decisions.flatMap(({ id, since, state, evidence: { minutes, past, arrivals } }) => {
    const line = (...cells: readonly (string | number)[]) => [id, since.toISOString(), state, ...cells].join()
    return [
      line('rate', past.hours, '', '', '', '', past.arrived),
      ...past.groups.map(({ halfStars, isFresh, n }) => line('past', '', '', halfStars, age(isFresh), '', n)),
      ...arrivals.map(({ minute, halfStars, isFresh, network }) =>
        line('new', minutes, minute, halfStars, age(isFresh), network ?? 'unknown', 1),
      ),
    ]
  })
  return `${[HEAD, ...lines].join('\n')}\n`
}

const age = (isFresh: boolean) => (isFresh ? 'fresh' : 'older')

/** The table read back, decision by decision, so that anyone can ask `readWeather` again. */
export function evidenceOf(csv: string): Map<number, Evidence> {
  const found = new Map<number, { minutes: number; past: Past; arrivals: Arrival[] }>()
  for (const line of csv.trim().split('\n').slice(1)) {
    const [id, , , period, length, minute, stars, account, network = '', count] = line.split(',')
    const one = found.get(Number(id)) ?? {
      minutes: 0,
      past: { hours: 0, arrived: 0, groups: [] },
      arrivals: [],
    }
    found.set(Number(id), one)
    const kind = { halfStars: Number(stars), isFresh: account === 'fresh' }
    if (period === 'rate') Object.assign(one.past, { hours: Number(length), arrived: Number(count) })
    else if (period === 'past') one.past.groups.push({ ...kind, n: Number(count) })
    else {
      one.minutes = Number(length)
      one.arrivals.push({ minute: Number(minute), ...kind, network: network === 'unknown' ? null : network })
    }
  }
  return found
}

type Past = { hours: number; arrived: number; groups: PastGroup[] }
