import { z } from 'zod'
import { filmThreads, filmThreadsStatement } from '@/lib/comments/reading/on-film'
import { authorTags } from '@/lib/comments/reading/threads'
import { criticReviewCard, REVIEWS_PER_PAGE } from '@/lib/critics/schema'
import { rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { ratingCounts } from '@/lib/ratings/schema'
import { FILM_WEATHER, filmWeather } from '@/lib/ratings/weather/schema'
import { FilmKind, FilmVerdict } from '@/prisma/generated/enums'
import { filmSheet } from './schema'

const film = z.object({
  id: z.number(),
  slug: z.string(),
  kind: z.enum(FilmKind),
  title: z.string(),
  year: z.number().nullable(),
  countries: z.array(z.string()),
  languages: z.array(z.string()),
  genres: z.array(z.string()),
  runtimeMinutes: z.number().nullable(),
  synopsis: z.string().nullable(),
  budgetAmount: z.coerce.number().nullable(),
  budgetCurrency: z.string().nullable(),
  reviewCount: z.number(),
  scoredCount: z.number(),
  criticMean: z.number().nullable(),
  bandLow: z.number().nullable(),
  bandHigh: z.number().nullable(),
  verdict: z.enum(FilmVerdict).nullable(),
  verdictSince: z.string().nullable(),
  ratingCounts,
  /** The mean of all the site's ratings, in half stars. */
  siteMean: z.number(),
  /** That ratings arrive unlike its past; null in calm weather. */
  weather: filmWeather.nullable(),
  /** How many members' reviews each list of them has, by the list's name. */
  reviewCounts: z.record(z.string(), z.number()),
  /** How many comments stand under it, and its latest threads as everybody gets them. */
  commentCount: z.number(),
  threads: z.array(z.unknown()),
  /** In how many lists for everybody it is. */
  listCount: z.number(),
  updated: z.string(),
  sheet: filmSheet,
})
const gathered = <F extends { id: number; threads: unknown[] }>({ threads, ...rest }: F) => ({
  ...rest,
  discussion: filmThreads(rest, threads),
})
const withDiscussion = film.transform(gathered)
export type Film = z.infer<typeof withDiscussion>

const card = z
  .object({ id: z.number(), document: criticReviewCard, comments: z.number() })
  .transform(({ document, ...row }) => ({ ...row, ...document }))
export type CardOnPage = z.infer<typeof card>

export type ReviewPage = { reviews: CardOnPage[]; next: number | null }

const withCritics = film
  .extend({ critics: z.array(card) })
  .transform(({ critics, ...rest }) => ({ ...gathered(rest), critics: pageOf(critics) }))
/** A film with the first page of its critic reviews. */
export type FilmWithCritics = z.infer<typeof withCritics>

/** In their order: highest score first, the silent ones last, in order of arrival among equals. */
const cards = (film: string, limit: string | number, from = '') =>
  `SELECT review_id AS id, document, comments FROM critic_review_card
   WHERE film_id = ${film} ${from} ORDER BY place, review_id LIMIT ${limit}`

const filmStatement = (more = '') => `
  SELECT f.id, f.slug, f.kind, f.title, f.year, f.countries, f.languages, f.genres, f.synopsis,
    f.runtime_minutes AS "runtimeMinutes", f.budget_amount AS "budgetAmount", f.budget_currency AS "budgetCurrency",
    f.review_count AS "reviewCount", f.scored_count AS "scoredCount", f.critic_mean::float8 AS "criticMean",
    f.band_low::float8 AS "bandLow", f.band_high::float8 AS "bandHigh", f.verdict,
    f.verdict_since::text AS "verdictSince", f.updated_at::date::text AS updated, s.document AS sheet,
    rating_counts(f.id) AS "ratingCounts", (SELECT mean FROM rating_total) AS "siteMean",
    ${FILM_WEATHER} AS weather,
    coalesce((SELECT counts FROM review_tally t WHERE t.film_id = f.id), '{}') AS "reviewCounts",
    coalesce((SELECT comments FROM comment_tally y WHERE y.about = 'film/' || f.id), 0) AS "commentCount",
    array(SELECT to_jsonb(t) FROM (${filmThreadsStatement('f.id')}) t) AS threads,
    coalesce((SELECT n FROM film_list_tally t WHERE t.film_id = f.id), 0) AS "listCount"${more}
  FROM film f JOIN film_sheet s ON s.film_id = f.id
  WHERE f.slug = $1`

const FILM = filmStatement()
const FILM_WITH_CRITICS = filmStatement(
  `, coalesce((SELECT json_agg(c) FROM (${cards('f.id', REVIEWS_PER_PAGE + 1)}) c), '[]') AS critics`,
)

/** A film with all its page shows but its reviews; null where there is none. One statement. */
export function getFilm(slug: string): Promise<Film | null> {
  return tagged(
    (found) => (found ? authorTags(found.id)(found.discussion) : []),
    `film ${slug}`,
    async () => (await rows(withDiscussion, FILM, [slug]))[0] ?? null,
  )
}

/** The same with the first page of its critic reviews. One statement. */
export function getFilmWithCritics(slug: string): Promise<FilmWithCritics | null> {
  return tagged(
    (found) => (found ? authorTags(found.id)(found.discussion) : []),
    `film ${slug} with critics`,
    async () => (await rows(withCritics, FILM_WITH_CRITICS, [slug]))[0] ?? null,
  )
}

/**
 * A later page of a film's critic reviews; `after` is the last review of the page before. One statement.
 */
export async function listCriticReviews(filmId: number, after: number): Promise<ReviewPage> {
  const from =
    'AND (place, review_id) > (SELECT place, review_id FROM critic_review_card WHERE review_id = $3 AND film_id = $1)'
  return pageOf(await rows(card, cards('$1', '$2', from), [filmId, REVIEWS_PER_PAGE + 1, after]))
}

function pageOf(found: CardOnPage[]): ReviewPage {
  const reviews = found.slice(0, REVIEWS_PER_PAGE)
  return { reviews, next: found.length > REVIEWS_PER_PAGE ? (reviews.at(-1)?.id ?? null) : null }
}

/** The trivia that would spoil a film: asked for by its own page, and printed nowhere else. */
export async function listSpoilerTrivia(filmId: number): Promise<string[]> {
  const found = await rows(
    z.object({ text: z.string() }),
    'SELECT text FROM trivia WHERE film_id = $1 AND spoiler ORDER BY position',
    [filmId],
  )
  return found.map((row) => row.text)
}
