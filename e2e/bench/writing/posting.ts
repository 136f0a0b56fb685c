import { randomUUID } from 'node:crypto'
import { sentences } from '@/e2e/bench/making/prose'
import { seededRandom } from '@/e2e/bench/making/random'
import { pool } from '@/lib/db'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import { ask, formOf, mustLeadOn } from './forms'
import { untilSeen } from './freshness'
import type { Person } from './people'
import { timed } from './timed'

type Film = { id: number; slug: string }
export type Posted = { bare: number[]; posts: number[]; fresh: number[]; stale: number }

/**
 * Posts one review after another by the form, a bare row before each, so that whatever else the machine does slows
 * both. After each the author reads at once; every reader’s pages are asked until they show it.
 */
export async function posting(
  origin: string,
  films: readonly Film[],
  people: readonly Person[],
  count: number,
): Promise<Posted> {
  const random = seededRandom(44)
  const post = await formOf('lib/reviews/actions.ts postReviewAction')
  await pool().query('CREATE TABLE bare_review (member_id int, film_id int, raw text)')
  const found: Posted = { bare: [], posts: [], fresh: [], stale: 0 }
  for (let n = 0; n < count + 5; n++) {
    const [film, person] = [films[n % films.length], people[Math.floor(n / films.length) % people.length]]
    if (!film || !person) break
    const mark = `mark${n}x${randomUUID().slice(0, 8)}`
    const body = `${sentences(random, 8)} ${mark}`
    const bare = await timed(() =>
      pool().query('INSERT INTO bare_review VALUES ($1, $2, $3)', [person.id, film.id, body]),
    )
    const fields = { film: film.slug, title: mark, body, halfStars: String(1 + (n % 10)), language: 'detect' }
    const form = { ...fields, postingKey: randomUUID(), version: '0', whoMayAnswer: 'anyone' }
    const address = `${origin}/films/${film.slug}/review`
    const taken = await timed(async () => mustLeadOn(await post(address, person.cookie, form), 'posting'))
    const own = await ask(origin + reviewPath(film.slug, person.handle), { cookie: person.cookie })
    if (!own.text.includes(mark)) found.stale++
    // The first warm things up.
    if (n < 5) continue
    found.bare.push(bare)
    found.posts.push(taken)
    const pages = [
      `/films/${film.slug}/reviews/sort/newest`,
      `/films/${film.slug}`,
      '/',
      `/members/${person.handle}`,
    ]
    const page = pages[n % pages.length] ?? '/'
    found.fresh.push(await untilSeen(origin + page, (html) => html.includes(mark)))
  }
  return found
}
