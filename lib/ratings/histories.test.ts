import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { pool, prisma } from '@/lib/db'
import { freshDatabase } from '@/lib/testing/database'
import { makeFilms } from '@/lib/testing/ratings'
import { makeSettled } from '@/lib/testing/reviews'
import { foldRatings } from './folding'
import { rateFilm, unrateFilm } from './rating'
import { findWrongTallies, recountRatings } from './recounting'

freshDatabase()

let members: { id: number; createdAt: Date }[] = []
let films: { id: number; slug: string }[] = []
beforeAll(async () => {
  members = await Promise.all(Array.from({ length: 4 }, () => makeSettled()))
  films = await makeFilms(2)
})

const nobody = { id: 0, createdAt: new Date() }
const who = fc.nat({ max: 3 })
const which = fc.nat({ max: 1 })
const step = fc.oneof(
  fc.record({ does: fc.constant('rate' as const), who, which, stars: fc.integer({ min: 1, max: 10 }) }),
  fc.record({
    does: fc.constantFrom('unrate', 'exclude', 'include') as fc.Arbitrary<'unrate' | 'exclude' | 'include'>,
    who,
    which,
  }),
  fc.record({ does: fc.constant('fold' as const) }),
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

async function take(taken: Step): Promise<void> {
  if (taken.does === 'fold') return void (await foldRatings())
  const [member, film] = [members[taken.who] ?? nobody, films[taken.which] ?? { id: 0, slug: '' }]
  if (taken.does === 'rate') return rateFilm(member, { film: film.slug, halfStars: taken.stars })
  if (taken.does === 'unrate') return unrateFilm(member, film.slug)
  const by = taken.does === 'exclude' ? 1 : -1
  await pool().query(
    'UPDATE rating SET exclusions = greatest(0, exclusions + $3) WHERE member_id = $1 AND film_id = $2',
    [member.id, film.id, by],
  )
}

it('equals a recount after any history, step by step or all at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), fc.boolean(), async (steps, atOnce) => {
      if (atOnce) await Promise.all(steps.map(take))
      else for (const taken of steps) await take(taken)
      expect(await findWrongTallies()).toEqual([])
      await foldRatings()
      expect(await findWrongTallies()).toEqual([])
    }),
    { numRuns: 25 },
  )
})

it('finds a tally that lies, and mends it with the total', async () => {
  const [film] = films
  await pool().query(
    `INSERT INTO rating_tally (film_id, counts, n, sum) VALUES ($1, '{9,0,0,0,0,0,0,0,0,0}', 9, 9)
     ON CONFLICT (film_id) DO UPDATE SET counts = EXCLUDED.counts`,
    [film?.id],
  )
  expect(await recountRatings()).toMatchObject([{ film_id: film?.id }])
  expect(await recountRatings()).toEqual([])
  const { rows } = await pool().query(
    `SELECT (SELECT sum(n) FROM rating_tally)::int AS n, (SELECT count(*) FROM counted_rating)::int AS real`,
  )
  expect(rows[0].n).toBe(rows[0].real)
})

it('forgets the ratings of a film that goes', async () => {
  const [, gone] = films
  await foldRatings()
  await prisma().film.delete({ where: { id: gone?.id ?? 0 } })
  await foldRatings()
  expect(await findWrongTallies()).toEqual([])
  const { rows } = await pool().query(
    `SELECT n::int, sum::int, (SELECT count(*)::int FROM counted_rating) AS real,
       (SELECT coalesce(sum(half_stars), 0)::int FROM counted_rating) AS real_sum FROM rating_total`,
  )
  expect([rows[0].n, rows[0].sum]).toEqual([rows[0].real, rows[0].real_sum])
})
