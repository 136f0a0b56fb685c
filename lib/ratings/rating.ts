import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { pool, rows } from '@/lib/db'
import type { RunSql } from '@/lib/doors/announce'
import { currentSlug } from '@/lib/former-slugs'
import { spendByTrust } from '@/lib/members/trust/spending'
import { dateInWords } from '@/lib/partial-date'
import { Refusal } from '@/lib/refusal'
import { isLostRace } from '@/lib/serving/faults/lost-race'
import { foldSoon } from './folding'
import { canRate, opensOn } from './policy'
import type { GivenRating } from './schema'

type Rater = Pick<Viewer, 'id' | 'createdAt'>

const film = z.object({ id: z.number(), dates: z.array(z.string()) })

/**
 * Gives a film a member's stars, or other stars than before. Never waits for who rates the same film.
 * @throws Refusal before the film's first release, or for a film that is not there
 */
export async function rateFilm(viewer: Rater, given: GivenRating): Promise<void> {
  await spendByTrust(viewer, 'ratings')
  const today = new Date().toISOString().slice(0, 10)
  const rate = async (film: string) =>
    (await pool().query({ ...RATE, values: [viewer.id, film, given.halfStars, today] })).rowCount
  // One that became one with another meanwhile is rated as that one.
  const rated =
    (await rate(given.film).catch(goneMeanwhile)) ||
    (await rate((await currentSlug('film', given.film)) ?? ''))
  if (!rated) {
    mustBeOut((await filmToRate(given.film)).dates)
    throw new Refusal('not found', 'This film is not here any more.')
  }
  foldSoon()
}

function goneMeanwhile(error: unknown): 0 {
  if (isLostRace(error)) return 0
  throw error
}

/**
 * One statement, since a crowd pays for each, and named, so that each connection plans it once: that is a third of what it
 * costs. Its condition is that of `canRate`, and a test holds the two together.
 */
const RATE = {
  name: 'rate',
  text: `
  INSERT INTO rating (member_id, film_id, half_stars)
  SELECT $1, id, $3 FROM film WHERE slug = $2 AND coalesce(
    (SELECT min(left(date || '-01-01', 10)) FROM release_event WHERE film_id = film.id) <= $4, true)
  ON CONFLICT (member_id, film_id) DO UPDATE SET half_stars = EXCLUDED.half_stars, rated_at = now()`,
}

/** @throws Refusal before a film's first release */
export function mustBeOut(dates: readonly string[]): void {
  if (canRate(dates)) return
  throw new Refusal(
    'not released',
    `Nobody can have seen this film yet: ratings open on ${dateInWords(opensOn(dates) ?? '')}.`,
  )
}

/** The stars themselves, also inside a transaction that writes more. Whoever calls it asks for folding afterwards. */
export const giveStars = (run: RunSql, memberId: number, filmId: number, halfStars: number) =>
  run(
    `INSERT INTO rating (member_id, film_id, half_stars) VALUES ($1, $2, $3)
     ON CONFLICT (member_id, film_id) DO UPDATE SET half_stars = EXCLUDED.half_stars, rated_at = now()
       WHERE rating.half_stars <> EXCLUDED.half_stars`,
    [memberId, filmId, halfStars],
  )

/** Takes a member's stars away again. Taking away what is not there is no fault. */
export async function unrateFilm(viewer: Rater, slug: string): Promise<void> {
  await spendByTrust(viewer, 'ratings')
  const { id } = await filmToRate(slug)
  await pool().query('DELETE FROM rating WHERE member_id = $1 AND film_id = $2', [viewer.id, id])
  foldSoon()
}

/** A film with the dates sources give for its releases, also by an address it once had. */
export async function filmToRate(slug: string): Promise<z.infer<typeof film>> {
  const [found] = await rows(
    film,
    `SELECT id, array(SELECT date FROM release_event WHERE film_id = film.id AND date IS NOT NULL) AS dates
     FROM film WHERE slug = $1 OR id = (
       SELECT target_id FROM former_slug WHERE noun = 'film' AND scope_id = 0 AND slug = $1)
     ORDER BY (slug = $1) DESC LIMIT 1`,
    [slug],
  )
  if (!found) throw new Refusal('not found', 'This film is not here any more.')
  return found
}
