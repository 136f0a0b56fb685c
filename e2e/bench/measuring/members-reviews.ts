import type pg from 'pg'
import { MEASURED } from '@/e2e/bench/making/measured-film'
import { FIRST_MEMBER } from '@/e2e/bench/making/members'
import { sealed, sessionCookie } from '@/lib/accounts/sessions/cookie'
import { hashOf, makeToken } from '@/lib/accounts/tokens'
import { allReviews, listPath } from '@/lib/reviews/reading/list-path'
import { REVIEWS_TO_A_PAGE } from '@/lib/reviews/reading/lists'
import { makePlace } from '@/lib/reviews/reading/place'
import { type Catalogue, renderingOf } from './rendering'

/** The cookie of a member of a catalogue, who has come in. */
export async function comeIn({ client }: Pick<Catalogue, 'client'>): Promise<string> {
  const token = makeToken()
  await client.query(
    `INSERT INTO session (token_hash, member_id, expires_at, device) VALUES ($2, $1, now() + interval '1 day', 'A bench')`,
    [FIRST_MEMBER + 7, hashOf(token)],
  )
  return `${sessionCookie()}=${sealed(token)}`
}

/** Where nine tenths of the pages of a film's reviews lie behind: of a million, page 45,000. */
export async function latePlace(
  client: pg.Client,
  members: number,
): Promise<{ page: number; after: string }> {
  const page = Math.floor((0.9 * members) / REVIEWS_TO_A_PAGE)
  const { rows } = await client.query<{ key: number; id: number }>(
    `SELECT helpfulness AS key, review_id AS id FROM review_card WHERE film_id = $1
     ORDER BY helpfulness DESC, review_id DESC OFFSET $2 LIMIT 1`,
    [MEASURED.id, (page - 1) * REVIEWS_TO_A_PAGE - 1],
  )
  const last = rows[0] ?? { key: 0, id: 0 }
  return { page, after: makePlace(`${MEASURED.id}/all/helpful`, last) }
}

/** What members' lists and the member door cost: a late page beside the first, and a million beside a thousand. */
export async function membersReviews(small: Catalogue, large: Catalogue, after: string, rounds: number) {
  const list = (place: string | null) => listPath(MEASURED.slug, { ...allReviews, after: place })
  const film = `/films/${MEASURED.slug}`
  const found = await renderingOf(
    [
      { ...large, name: 'first page', path: list(null) },
      { ...large, name: 'late page', path: list(after) },
      { ...small, name: 'list, small', path: list(null) },
      { ...large, name: 'film, member', path: film, cookie: await comeIn(large) },
      { ...small, name: 'film, member, small', path: film, cookie: await comeIn(small) },
    ],
    rounds,
  )
  return (name: string) =>
    found.get(name) ?? { milliseconds: Number.NaN, statements: Number.NaN, buffers: Number.NaN }
}
