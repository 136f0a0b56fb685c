import type pg from 'pg'
import { withoutIndexes } from './bulk'
import { FIRST_ID } from './catalogue'
import { sentences } from './prose'
import { seededRandom } from './random'
import { CARD, SCORE, SHEET } from './samples'

const WRITERS = 500
const OUTLETS = 300
/** Reviews of the crowd take their texts from so many. */
const TEXTS = 2_000

/** Critics, outlets and their reviews of every film of the catalogue, with what is derived from them. */
export async function fillReviews(client: pg.Client): Promise<void> {
  const random = seededRandom(7)
  const texts = Array.from({ length: TEXTS }, () => sentences(random, 3))
  await client.query(
    'CREATE TEMP TABLE made_text AS SELECT place, t FROM unnest($1::text[]) WITH ORDINALITY made(t, place)',
    [texts],
  )
  await client.query('CREATE UNIQUE INDEX ON made_text (place)')
  await client.query(`
    INSERT INTO critic (id, slug, name) SELECT ${FIRST_ID} + n, 'critic-' || n, 'Critic ' || n FROM generate_series(0, ${WRITERS - 1}) n;
    INSERT INTO outlet (id, slug, name) SELECT ${FIRST_ID} + n, 'outlet-' || n, 'Outlet ' || n FROM generate_series(0, ${OUTLETS - 1}) n`)
  await client.query(`SELECT setval('critic_review_id_seq', ${FIRST_ID})`)
  await withoutIndexes(client, ['critic_review', 'critic_review_card', 'film_sheet'], async () => {
    await client.query(REVIEWS)
    await client.query(CARDS)
    await client.query(SHEETS)
  })
  await client.query(TOTALS)
}

/** One review in four is silent; the others score on ten. */
const REVIEWS = `
  INSERT INTO critic_review (film_id, slug, critic_id, outlet_id, headline, published_at, score_raw, score_value, score_best,
    verdict, verdict_basis, verdict_grounds, summary, provenance)
  SELECT f.id, 'review-' || n, ${FIRST_ID} + (f.id + n) % ${WRITERS}, ${FIRST_ID} + (f.id + n / ${WRITERS}) % ${OUTLETS},
    'Number ' || n || ' on ' || f.title, 2000 + n % 25 || '-05-17',
    s.value || '/10', s.value, CASE WHEN s.value IS NOT NULL THEN 10 END,
    coalesce(verdict_of_score(s.value * 10), 'mixed'), CASE WHEN s.value IS NULL THEN 'reading' ELSE 'score' END::verdict_basis,
    CASE WHEN s.value IS NULL THEN 'It weighs both sides and gives neither the last word.' END, t.t, 'made for the benchmark'
  FROM film f CROSS JOIN generate_series(1, f.review_count) n
  CROSS JOIN LATERAL (SELECT CASE WHEN n % 4 <> 0 THEN ((f.id::bigint * 7 + n * 13) % 11)::int END AS value) s
  JOIN made_text t ON t.place = 1 + (f.id::bigint * 31 + n * 17) % ${TEXTS}
  WHERE f.id >= ${FIRST_ID}`

const json = (sample: object) => `'${JSON.stringify(sample)}'::jsonb`

const CARDS = `
  INSERT INTO critic_review_card (review_id, film_id, place, document)
  SELECT r.id, r.film_id, coalesce(100 - r.score_value * 10, 101), ${json(CARD)} || jsonb_build_object(
    'slug', r.slug, 'critic', jsonb_build_object('name', c.name, 'slug', c.slug),
    'outlet', jsonb_build_object('name', o.name, 'slug', o.slug), 'headline', r.headline, 'publishedAt', r.published_at,
    'verdict', r.verdict, 'verdictBasis', r.verdict_basis, 'verdictGrounds', r.verdict_grounds, 'summary', r.summary,
    'score', CASE WHEN r.score_value IS NOT NULL THEN ${json(SCORE)} || jsonb_build_object(
      'raw', r.score_raw, 'value', r.score_value, 'of100', r.score_value * 10) END)
  FROM critic_review r JOIN critic c ON c.id = r.critic_id JOIN outlet o ON o.id = r.outlet_id WHERE r.film_id >= ${FIRST_ID}`

const NAME = (f: string) =>
  `jsonb_build_object('slug', ${f}.slug, 'title', ${f}.title, 'year', ${f}.year, 'kind', ${f}.kind, 'genres', ${f}.genres)`

/** Every sheet has three credits and four related films, as a film of a large catalogue has. */
const SHEETS = `
  INSERT INTO film_sheet (film_id, shows, document)
  SELECT f.id, near.ids, ${json(SHEET)} || jsonb_build_object(
    'credits', (SELECT jsonb_agg(jsonb_build_object('role', r.role, 'character', NULL,
        'person', jsonb_build_object('slug', p.slug, 'name', p.name, 'spellings', '[]'::jsonb)) ORDER BY r.position)
      FROM credit r JOIN person p ON p.id = r.person_id WHERE r.film_id = f.id),
    'related', near.films)
  FROM film f CROSS JOIN LATERAL (
    SELECT array_agg(g.id) AS ids, coalesce(jsonb_agg(${NAME('g')}), '[]') AS films FROM film g
    WHERE g.id IN (f.id + 1, f.id + 2, f.id + 3, f.id - 5)) near
  WHERE f.id >= ${FIRST_ID}`

const TOTALS = `
  UPDATE film f SET critic_mean = t.sum / t.scored, band_low = (t.sum + 40 * t.silent) / t.reviews, band_high = (t.sum + 59 * t.silent) / t.reviews
  FROM (SELECT film_id, sum(score_value * 10) AS sum, count(score_value) AS scored, count(*) AS reviews, count(*) - count(score_value) AS silent
    FROM critic_review WHERE film_id >= ${FIRST_ID} GROUP BY film_id HAVING count(score_value) >= 3) t
  WHERE f.id = t.film_id`
