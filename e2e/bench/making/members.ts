import type pg from 'pg'
import { withoutIndexes } from './bulk'
import { MEASURED } from './measured-film'
import { sentences } from './prose'
import { seededRandom } from './random'
import { MEMBER_CARD } from './samples'

/** Ids of members and their reviews start here. */
export const FIRST_MEMBER = 1_000_000
const TEXTS = 2_000

/**
 * So many members, each with stars and a review of the measured film, and what is derived of them. Expects a session
 * whose triggers are off: what they would do is done here, for all at once.
 */
export async function fillMembers(client: pg.Client, count: number): Promise<void> {
  const random = seededRandom(45_000)
  const texts = Array.from({ length: TEXTS }, () => sentences(random, 4))
  await client.query(
    'CREATE TEMP TABLE said AS SELECT place, t FROM unnest($1::text[]) WITH ORDINALITY made(t, place)',
    [texts],
  )
  await client.query('CREATE UNIQUE INDEX ON said (place)')
  const last = FIRST_MEMBER + count - 1
  await client.query(`
    INSERT INTO member (id, handle, handle_key, email, email_confirmed_at, created_at)
    SELECT n, 'seat' || n, 'seat' || n, 'seat' || n || '@example.org', now(), '2026-01-01' FROM generate_series(${FIRST_MEMBER}, ${last}) n;
    INSERT INTO taken_handle (key, member_id) SELECT handle_key, id FROM member WHERE id >= ${FIRST_MEMBER};
    INSERT INTO rating (member_id, film_id, half_stars)
    SELECT id, ${MEASURED.id}, 1 + (id * 7 + id / 13) % 10 FROM member WHERE id >= ${FIRST_MEMBER} AND id % 20 <> 0`)
  const tables = ['review', 'review_chip', 'review_card', 'review_card_chip']
  await withoutIndexes(client, tables, async () => {
    for (const statement of [REVIEWS, CHIPS, CARDS, CARD_CHIPS]) await client.query(statement)
  })
  for (const statement of [LIST_TALLY, STAR_TALLY, TOTAL]) await client.query(statement)
  for (const sequence of ['member_id', 'review_id', 'review_published'])
    await client.query(`SELECT setval('${sequence}_seq', ${last})`)
}

/** A review has its author’s number. One in three readers who answered said no. */
const REVIEWS = `
  INSERT INTO review (id, published, member_id, film_id, raw, cooked, language, posted_at, yes, no, helpfulness)
  SELECT m.id, m.id, m.id, ${MEASURED.id}, s.t,
    jsonb_build_object('version', 1, 'links', 0, 'plain', jsonb_build_object('whole', s.t, 'open', s.t),
      'tree', jsonb_build_array(jsonb_build_object('tag', 'p', 'has', jsonb_build_array(s.t)))),
    (ARRAY['en', 'en', 'en', 'ko', 'fr'])[1 + m.id % 5], '2026-02-01', a.yes, a.no, wilson_lower_bound(a.yes, a.no)
  FROM member m JOIN said s ON s.place = 1 + m.id % ${TEXTS}
  CROSS JOIN LATERAL (SELECT (m.id * 31 % 97) AS yes, (m.id * 31 % 97) / 3 AS no) a
  WHERE m.id >= ${FIRST_MEMBER}`

const CHIPS = `
  INSERT INTO review_chip (review_id, aspect, polarity)
  SELECT id, (ARRAY['acting', 'story', 'music'])[1 + id % 3]::aspect, (ARRAY['praise', 'fault', 'mixed'])[1 + id / 3 % 3]::polarity
  FROM review WHERE id >= ${FIRST_MEMBER} AND id % 2 = 0`

const CARDS = `
  INSERT INTO review_card (review_id, published, film_id, document, half_stars, language, helpfulness, yes, lists)
  SELECT r.id, r.published, r.film_id, '${JSON.stringify(MEMBER_CARD)}'::jsonb || jsonb_build_object(
      'author', jsonb_build_object('id', m.id, 'handle', m.handle, 'name', NULL), 'opening', r.cooked -> 'tree',
      'chips', CASE WHEN c.aspect IS NULL THEN '[]'::jsonb ELSE jsonb_build_array(jsonb_build_object('aspect', c.aspect, 'polarity', c.polarity)) END),
    g.half_stars, r.language, r.helpfulness, r.yes,
    ARRAY['all', 'language/' || r.language] || CASE WHEN g.half_stars IS NULL THEN '{}' ELSE ARRAY['stars/' || g.half_stars] END
      || CASE WHEN c.aspect IS NULL THEN '{}' ELSE ARRAY['aspect/' || c.aspect || '-' || c.polarity] END
  FROM review r JOIN member m ON m.id = r.member_id LEFT JOIN review_chip c ON c.review_id = r.id
  LEFT JOIN rating g ON g.member_id = r.member_id AND g.film_id = r.film_id WHERE r.id >= ${FIRST_MEMBER}`

const CARD_CHIPS = `
  INSERT INTO review_card_chip (review_id, aspect, polarity, film_id, half_stars, helpfulness, published)
  SELECT c.review_id, h.aspect, h.polarity, c.film_id, c.half_stars, c.helpfulness, c.published
  FROM review_card c JOIN review_chip h ON h.review_id = c.review_id`

const LIST_TALLY = `
  INSERT INTO review_tally (film_id, counts) SELECT ${MEASURED.id}, jsonb_object_agg(list, n)
  FROM (SELECT list, count(*)::int AS n FROM review_card, unnest(lists) AS list WHERE film_id = ${MEASURED.id} GROUP BY 1) AS each`

const STAR_TALLY = `
  INSERT INTO rating_tally (film_id, counts, n, sum)
  SELECT ${MEASURED.id}, array_agg(n ORDER BY star), sum(n), sum(n * star)
  FROM (SELECT star, count(g.half_stars)::int AS n FROM generate_series(1, 10) AS star
    LEFT JOIN rating g ON g.half_stars = star AND g.film_id = ${MEASURED.id} GROUP BY star) AS each`

const TOTAL = `
  UPDATE rating_total SET n = t.n, sum = t.sum, mean = round(t.sum::numeric / t.n, 1)
  FROM rating_tally t WHERE t.film_id = ${MEASURED.id}`
