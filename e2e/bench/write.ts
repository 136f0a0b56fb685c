import { makeFilms } from '@/lib/testing/ratings'
import { layGround } from './ground'
import { quantile } from './measuring/statistics'
import { crowd } from './proofs/crowd'
import type { Figure } from './report'
import type { Scale } from './scale'
import type { Undoing } from './undoing'
import { seatPeople } from './writing/people'
import { posting } from './writing/posting'
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
  const posted = await posting(origin, films.slice(1), people, posts)
  tell(`${posts} reviews posted`)
  const rate = await rateForm()
  const rated = await crowdRates(origin, rate, film, people, crowding)
  tell(`${rated.rated} ratings of one film by 64 at once`)
  // Nobody has rated more than the site takes in an hour.
  const own = await readOwn(origin, rate, films, await seatPeople(Math.ceil(ownReads / 250)), ownReads)
  tell(`${own.reads} reads of one’s own rating`)
  const verbs = await crowd.run({ ...ground, seconds: scale.proving, tell })
  const p95 = (values: readonly number[]) => quantile(values, 0.95)
  return [
    { what: 'bare INSERT, p95', value: p95(posted.bare), unit: 'ms' },
    { what: 'posting a review by its form, p95', value: p95(posted.posts), unit: 'ms' },
    { what: 'the same, median', value: quantile(posted.posts, 0.5), unit: 'ms' },
    { what: 'posting ÷ bare INSERT, p95', value: p95(posted.posts) / p95(posted.bare), aim: { most: 25 } },
    { what: 'ratings of one film by 64, by the form', value: rated.perSecond, unit: '/s' },
    { what: 'of them lost, or tallies that differ', value: rated.wrong, aim: { most: 0 } },
    ...verbs,
    { what: 'a review seen by every reader, p50', value: quantile(posted.fresh, 0.5), unit: 'ms' },
    {
      what: 'a review seen by every reader, p99',
      value: quantile(posted.fresh, 0.99),
      unit: 'ms',
      aim: { most: 1_000 },
    },
    { what: 'own reads after a write', value: own.reads + posts, aim: { least: ownReads } },
    { what: 'of them stale', value: own.stale + posted.stale, aim: { most: 0 } },
  ]
}
