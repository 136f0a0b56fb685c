import { starsInWords } from '@/components/scores/stars'
import { pool } from '@/lib/db'
import { foldRatings } from '@/lib/ratings/folding'
import { findWrongTallies } from '@/lib/ratings/recounting'
import { ask, type Form, formOf, mustLeadOn } from './forms'
import type { Person } from './people'

type Film = { id: number; slug: string }

/** How many rate at once. */
const CROWD = 64
/** Ratings of one person in an hour that the site takes; a few less. */
const BY_ONE = 280

export const rateForm = () => formOf('lib/ratings/actions.ts rateAction')

/** So many rate one film at once through the site, for a while; how many a second, and the tallies that differ. */
export async function crowdRates(
  origin: string,
  rate: Form,
  film: Film,
  people: readonly Person[],
  seconds: number,
): Promise<{ perSecond: number; wrong: number; rated: number }> {
  const crowd = people.slice(0, CROWD)
  const until = performance.now() + seconds * 1_000
  let rated = 0
  await Promise.all(
    crowd.map(async ({ cookie }, place) => {
      for (let turn = place; performance.now() < until && turn < place + BY_ONE; turn++) {
        const form = { film: film.slug, halfStars: String(1 + (turn % 10)) }
        mustLeadOn(await rate(`${origin}/films/${film.slug}/rate`, cookie, form), 'rating')
        rated++
      }
    }),
  )
  await foldRatings()
  const { rows } = await pool().query('SELECT count(*)::int AS n FROM rating WHERE film_id = $1', [film.id])
  const lost = crowd.length - rows[0].n
  return { perSecond: rated / seconds, rated, wrong: (await findWrongTallies()).length + Math.abs(lost) }
}

/** Rates and reads one’s own page at once, so often altogether; how often that was not yet true. */
export async function readOwn(
  origin: string,
  rate: Form,
  films: readonly Film[],
  people: readonly Person[],
  reads: number,
): Promise<{ reads: number; stale: number }> {
  const left = people.map((person, place) => ({
    person,
    turns: Math.min(BY_ONE, Math.floor(reads / people.length) + Number(place < reads % people.length)),
  }))
  const found = { reads: 0, stale: 0 }
  const goThrough = async (person: Person, turn: number) => {
    const film = films[(person.id + turn) % films.length] ?? { id: 0, slug: '' }
    const halfStars = 1 + ((person.id + turn * 3) % 10)
    const at = `${origin}/films/${film.slug}`
    const form = { film: film.slug, halfStars: String(halfStars) }
    mustLeadOn(await rate(`${at}/rate`, person.cookie, form), 'rating')
    const { text } = await ask(at, { cookie: person.cookie })
    found.reads++
    if (!text.includes(`You gave it ${starsInWords(halfStars)}.`)) found.stale++
  }
  // Several people at once, each one thing after another: else it could be another write of theirs that is read.
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let one = left.pop(); one !== undefined; one = left.pop())
        for (let turn = 0; turn < one.turns; turn++) await goThrough(one.person, turn)
    }),
  )
  return found
}
