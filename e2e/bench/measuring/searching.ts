import { disconnect } from '@/lib/connections'
import { handOn } from '@/lib/env'
import { searchCatalogue } from '@/lib/search/queries'
import { quantile } from './statistics'

/** As people ask: names, beginnings, slips, other scripts; and as nobody should: letters, articles, rubbish. */
const QUERIES =
  `ballerina|발레리나|john wick|jonh wick|the dark night|the drak nite|onc upon a tiem in pariss|love|loev|night 2
wick john|jun jong seo|전종서|Lee Chung Hyeon|Okju|sofia rodriguez|rodriguez sofia|Sofia Rodriguz|o’connor|oconor|johnsmith|mountan
a|t|th|the|the d|of|of the|the the the the|1|2|xx|발|house|girl|mr|officer|dr love|kim ji|ji-hoon kim|the girl of berlin|sunday in lisbon
once upon a night in london the dark man of the red garden and the silver queen of the world in the winter of the lost sea
zzzzqqq|madeupword nothere|swarzeneger|a b c d e f g h i j k l m n o p q r s t|Мидния|сталкер|七人の侍|balerna|gray|last|my strange`
    .split(/[|\n]/)
    .concat('x'.repeat(120), 'theandofin'.repeat(12))

export type Searching = { p50: number; p95: number; most: number; slowest: string; queries: number }

const summary = (taken: readonly { query: string; milliseconds: number }[]): Searching => {
  const times = taken.map(({ milliseconds }) => milliseconds)
  const slowest = taken.toSorted((a, b) => b.milliseconds - a.milliseconds)[0]
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    most: slowest?.milliseconds ?? Number.NaN,
    slowest: slowest?.query ?? '',
    queries: taken.length,
  }
}

async function timed(rounds: number, ask: (query: string) => Promise<unknown>): Promise<Searching> {
  const taken: { query: string; milliseconds: number }[] = []
  for (let round = 0; round <= rounds; round++) {
    for (const query of QUERIES) {
      const since = performance.now()
      await ask(query)
      if (round > 0) taken.push({ query, milliseconds: performance.now() - since })
    }
  }
  return summary(taken)
}

/** Milliseconds of a search, one after another, the first round left out: by itself, and with its page. */
export async function searching(databaseUrl: string, origin: string, rounds: number) {
  handOn({ DATABASE_URL: databaseUrl })
  const alone = await timed(rounds, searchCatalogue).finally(disconnect)
  const page = await timed(rounds, async (query) => {
    const address = `${origin}/search?q=${encodeURIComponent(query)}`
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) })
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
  })
  return { alone, page }
}
