import { randomUUID } from 'node:crypto'
import { sentences } from '@/e2e/bench/making/prose'
import { seededRandom } from '@/e2e/bench/making/random'
import { pool } from '@/lib/db'
import { ask, formOf, mustLeadOn } from './forms'
import { untilSeen } from './freshness'
import type { Person } from './people'
import type { Posted } from './posting'
import { timed } from './timed'

/**
 * Posts one comment after another under films by the form, a bare row before each. After each the author reads at
 * once; the film’s kept page is asked until it shows it.
 */
export async function commenting(
  origin: string,
  films: readonly { id: number; slug: string }[],
  people: readonly Person[],
  count: number,
): Promise<Posted> {
  const random = seededRandom(45)
  const post = await formOf('lib/comments/actions.ts postCommentAction')
  await pool().query('CREATE TABLE bare_comment (member_id int, film_id int, raw text)')
  const found: Posted = { bare: [], posts: [], fresh: [], stale: 0 }
  for (let n = 0; n < count + 5; n++) {
    const [film, person] = [films[n % films.length], people[n % people.length]]
    if (!film || !person) break
    const page = `${origin}/films/${film.slug}`
    const mark = `mark${n}x${randomUUID().slice(0, 8)}`
    const body = `${mark} ${sentences(random, 2)}`
    const bare = await timed(() =>
      pool().query('INSERT INTO bare_comment VALUES ($1, $2, $3)', [person.id, film.id, body]),
    )
    const form = { to: `film/${film.id}`, body, postingKey: randomUUID() }
    const taken = await timed(async () => mustLeadOn(await post(page, person.cookie, form), 'commenting'))
    const own = await ask(page, { cookie: person.cookie })
    if (!own.text.includes(mark)) found.stale++
    // The first warm things up.
    if (n < 5) continue
    found.bare.push(bare)
    found.posts.push(taken)
    found.fresh.push(await untilSeen(page, (html) => html.includes(mark)))
  }
  return found
}
