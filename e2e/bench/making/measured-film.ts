import type pg from 'pg'
import { type Columns, insertRows, type Row } from './bulk'
import { sentences } from './prose'
import { type Random, seededRandom } from './random'

/** The film whose page is measured. */
export const MEASURED = {
  id: 90_000,
  slug: 'the-measured-film-2024',
  title: 'The Measured Film',
  reviews: 2_000,
} as const

const CRITICS = 100
const ASPECTS = ['acting', 'story', 'visuals', 'music', 'pacing', 'camera'] as const
const REVIEW: Columns = {
  id: 'int',
  critic_id: 'int',
  outlet_id: 'int',
  slug: 'text',
  headline: 'text',
  score_value: 'int',
  summary: 'text',
}
const ASPECT: Columns = {
  review_id: 'int',
  aspect: 'aspect',
  polarity: 'polarity',
  note: 'text',
  position: 'int',
}

/**
 * Inserts the film with its critic reviews, a third of them silent; what is derived is left to the code that always
 * derives it.
 */
export async function insertMeasuredFilm(client: pg.Client): Promise<void> {
  const random = seededRandom(90_000)
  await client.query(
    `INSERT INTO film (id, slug, title, sort_title, year, countries, languages, genres, runtime_minutes, synopsis)
     VALUES ($1, $2, $3, 'measured film', 2024, '{South Korea}', '{Korean}', '{Action,Thriller}', 101, $4)`,
    [MEASURED.id, MEASURED.slug, MEASURED.title, sentences(random, 3)],
  )
  await client.query(
    `INSERT INTO critic (id, slug, name) SELECT ${MEASURED.id} + n, 'measured-critic-' || n, 'Measured Critic ' || n FROM generate_series(0, ${CRITICS - 1}) n`,
  )
  await client.query(
    `INSERT INTO outlet (id, slug, name) SELECT ${MEASURED.id} + n, 'measured-outlet-' || n, 'Measured Outlet ' || n FROM generate_series(0, ${MEASURED.reviews / CRITICS - 1}) n`,
  )
  await insertRows(client, 'critic_review', REVIEW, makeReviews(random), {
    film_id: String(MEASURED.id),
    score_raw: `score_value || '/10'`,
    score_best: 'CASE WHEN score_value IS NOT NULL THEN 10 END',
    verdict: `coalesce(verdict_of_score(score_value * 10), 'mixed')`,
    verdict_basis: `CASE WHEN score_value IS NULL THEN 'reading' ELSE 'score' END::verdict_basis`,
    verdict_grounds: `CASE WHEN score_value IS NULL THEN 'It weighs both sides.' END`,
    published_at: `'2024-05-17'`,
    provenance: `'made for the benchmark'`,
  })
  await insertRows(client, 'aspect_verdict', ASPECT, makeAspects(random))
  await client.query(
    `INSERT INTO mention (review_id, film_id, how, position)
     SELECT r.id, f.id, 'compared', 0 FROM critic_review r
     JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM film WHERE id < ${MEASURED.id}) f ON f.n = 1 + r.id % 12
     WHERE r.film_id = ${MEASURED.id}`,
  )
}

function* makeReviews(random: Random): Iterable<Row> {
  for (let n = 0; n < MEASURED.reviews; n++) {
    const id = MEASURED.id + n
    const score = n % 3 === 2 ? null : 2 + Math.floor(random() * 9)
    const writer = MEASURED.id + (n % CRITICS)
    const outlet = MEASURED.id + Math.floor(n / CRITICS)
    yield [
      id,
      writer,
      outlet,
      `measured-review-${n}`,
      sentences(random, 1).slice(0, 70),
      score,
      sentences(random, 6),
    ]
  }
}

function* makeAspects(random: Random): Iterable<Row> {
  for (let n = 0; n < MEASURED.reviews; n++) {
    for (const [position, aspect] of ASPECTS.slice(0, 3 + (n % 4)).entries()) {
      const polarity = random() < 0.5 ? 'praise' : random() < 0.5 ? 'fault' : 'mixed'
      yield [MEASURED.id + n, aspect, polarity, sentences(random, 1).slice(0, 60), position]
    }
  }
}
