import 'server-only'
import { z } from 'zod'
import { countedSql } from '@/lib/critics/policy'
import { reviewLabel } from '@/lib/critics/schema'
import { pool } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { filmName } from '@/lib/films/schema'
import { blockable, type Reader, unlessBlocked, unlessHidden } from '@/lib/members/between/hiding'
import { author } from '@/lib/reviews/reading/card-schema'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import { tags } from '@/lib/tags'
import { WhoMayAnswer } from '@/prisma/generated/enums'
import { type About, aboutName } from './schema'

/** Asks the database: by the pool, or inside a transaction. */
export type Ask = (text: string, values: readonly unknown[]) => Promise<unknown[]>
const byPool: Ask = async (text, values) => (await pool().query(text, [...values])).rows

const named = z.object({ name: z.string() }).nullable()
const found = z.object({
  filmId: z.number(),
  film: filmName,
  /** Of a critic's review. */
  critic: z
    .object({ slug: z.string(), critic: named, outlet: named, headline: z.string().nullable() })
    .nullable(),
  /** Of a member's review. */
  author: author.nullable(),
  whoMayAnswer: z.enum(WhoMayAnswer).nullable(),
  isFollowed: z.boolean(),
  isHidden: z.boolean(),
  /** Whether a block keeps viewer and author apart: then all this is not there for them. */
  isBlocked: z.boolean(),
})

/** What threads stand under, with what decides who may answer. */
export type Subject = z.infer<typeof found> & About & { about: string; path: string; label: string }

const FILM = `f.id AS "filmId",
  jsonb_build_object('slug', f.slug, 'title', f.title, 'year', f.year, 'kind', f.kind, 'genres', f.genres) AS film`
const ANYONE = `NULL AS author, NULL AS "whoMayAnswer", false AS "isFollowed", false AS "isHidden", false AS "isBlocked"`
const NAMED = (table: string) =>
  `CASE WHEN ${table}.id IS NOT NULL THEN jsonb_build_object('name', ${table}.name) END`

const STATEMENTS = {
  film: `SELECT ${FILM}, NULL AS critic, ${ANYONE} FROM film f WHERE f.id = $1::int`,
  'critic-review': `
    SELECT ${FILM}, ${ANYONE}, jsonb_build_object('slug', r.slug, 'headline', r.headline,
      'critic', ${NAMED('critic')}, 'outlet', ${NAMED('outlet')}) AS critic
    FROM critic_review r JOIN film f ON f.id = r.film_id
    LEFT JOIN critic ON critic.id = r.critic_id LEFT JOIN outlet ON outlet.id = r.outlet_id
    WHERE r.id = $1::int AND ${countedSql('r')}`,
  review: `
    SELECT ${FILM}, NULL AS critic, jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.shown_name) AS author,
      r.who_may_answer AS "whoMayAnswer",
      EXISTS (SELECT FROM member_follow o WHERE o.follower_id = m.id AND o.followed_id = $2::int) AS "isFollowed",
      NOT ${unlessHidden('$2', 'm.id')} AS "isHidden", NOT ${unlessBlocked('$3', 'm.id')} AS "isBlocked"
    FROM public_review r JOIN film f ON f.id = r.film_id JOIN member m ON m.id = r.member_id WHERE r.id = $1::int`,
} as const

/** What somebody may comment on, as it stands to them; null where it is not, or not public. One statement. */
export function getSubject(of: About, viewer: Reader): Promise<Subject | null> {
  return tagged(
    (subject) => (subject ? [tags.film(subject.filmId), ...authorTags(subject)] : []),
    `subject ${aboutName(of)}`,
    () => findSubject(of, viewer),
  )
}

const authorTags = ({ author }: Subject) => (author ? [tags.member(author.id)] : [])

/** The same for a verb, which asks inside its transaction. */
export async function findSubject(of: About, viewer: Reader, ask: Ask = byPool): Promise<Subject | null> {
  const [row] = await ask(
    STATEMENTS[of.kind],
    of.kind === 'review' ? [of.id, viewer?.id ?? null, blockable(viewer)] : [of.id],
  )
  if (!row) return null
  const read = found.parse(row)
  const { film, critic, author } = read
  const here = `/films/${film.slug}`
  const place = critic
    ? { path: `${here}/critic-reviews/${critic.slug}`, label: reviewLabel(critic) }
    : author
      ? { path: reviewPath(film.slug, author.handle), label: author.name ?? author.handle }
      : { path: here, label: film.title }
  return { ...of, ...read, ...place, about: aboutName(of) }
}
