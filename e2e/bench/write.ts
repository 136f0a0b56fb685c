import { makeFilms } from '@/lib/testing/ratings'
import { layGround } from './ground'
import { median, quantile } from './measuring/statistics'
import { crowd } from './proofs/crowd'
import { type Figure, failed } from './report'
import type { Scale } from './scale'
import type { Undoing } from './undoing'
import { commenting } from './writing/commenting'
import { seatPeople } from './writing/people'
import { type Posted, posting } from './writing/posting'
import { crowdRates, rateForm, readOwn } from './writing/rating'

/** How Balcony writes: beside bare rows of the same Postgres, and how soon everybody reads it. */
export async function write(
  scale: Scale,
  folder: string,
  undo: Undoing,
  tell: (text: string) => void,
): Promise<Figure[]> {
  const { posts, ownReads, crowding } = scale.writing
  const ground = await layGround(folder, undo)
  const { origin } = await ground.startSite()
  const people = await seatPeople(100)
  const films = await makeFilms(8)
  const [film = { id: 0, slug: '' }] = films
  tell('the site is open')
  const found: Figure[] = []
  const measure = async (name: string, work: () => Promise<Figure[]>) => {
    found.push(...(await work().catch((error) => failed(name, error, tell))))
    tell(name)
  }
  await measure('posting', async () =>
    figuresOf(await posting(origin, films.slice(1), people, posts), 'review'),
  )
  await measure('commenting', async () =>
    figuresOf(await commenting(origin, films.slice(1), people, posts), 'comment'),
  )
  await measure('a crowd', async () => {
    const rated = await crowdRates(origin, await rateForm(), film, people, crowding)
    return [
      { what: 'ratings of one film by 64, by the form', value: rated.perSecond, unit: '/s' },
      { what: 'of them lost, or tallies that differ', value: rated.wrong, aim: { most: 0 } },
    ]
  })
  await measure('own reads', async () => {
    // Nobody rates more than the site takes in an hour.
    const raters = await seatPeople(Math.ceil(ownReads / 250))
    const own = await readOwn(origin, await rateForm(), films, raters, ownReads)
    return [
      { what: 'own reads after a rating', value: own.reads, aim: { least: ownReads } },
      { what: 'of them stale', value: own.stale, aim: { most: 0 } },
    ]
  })
  await measure('the verb alone', () => crowd.run({ ...ground, seconds: scale.proving, tell }))
  return found
}

const p95 = (values: readonly number[]) => quantile(values, 0.95)

const figuresOf = ({ bare, posts, fresh, stale }: Posted, what: string): Figure[] => [
  { what: `bare INSERT before each ${what}, p95`, value: p95(bare), unit: 'ms' },
  { what: `posting a ${what} by its form, p95`, value: p95(posts), unit: 'ms' },
  { what: 'the same, median', value: median(posts), unit: 'ms' },
  { what: `posting a ${what} ÷ bare INSERT, p95`, value: p95(posts) / p95(bare), aim: { most: 25 } },
  { what: `posting a ${what} ÷ bare INSERT, medians`, value: median(posts) / median(bare) },
  { what: `a ${what} seen by every reader, p50`, value: median(fresh), unit: 'ms' },
  {
    what: `a ${what} seen by every reader, p99`,
    value: quantile(fresh, 0.99),
    unit: 'ms',
    aim: { most: 1_000 },
  },
  { what: `next reads of a ${what}’s author that were stale`, value: stale, aim: { most: 0 } },
]
