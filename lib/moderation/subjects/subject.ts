import 'server-only'
import { z } from 'zod'
import { commentPath } from '@/lib/comments/paths'
import { reviewLabel } from '@/lib/critics/schema'
import { listPath } from '@/lib/lists/path'
import { profilePath } from '@/lib/members/handles'
import { reviewPath } from '@/lib/reviews/reading/list-path'
import type { Prisma } from '@/prisma/generated/client'
import type { SubjectKind } from '@/prisma/generated/enums'
import { type SubjectRef, said } from './schema'

const named = z.object({ name: z.string() }).nullable()
const row = z.object({
  id: z.number(),
  author: z.object({ id: z.number(), handle: z.string(), name: z.string().nullable() }).nullable(),
  film: z.object({ id: z.number(), slug: z.string(), title: z.string() }).nullable(),
  said,
  /** Of critics' reviews and lists, what their address ends in. */
  slug: z.string().nullable(),
  critic: z.object({ critic: named, outlet: named, headline: z.string().nullable() }).nullable(),
  /** Whether everybody may read it. */
  isPublic: z.boolean(),
  /** By how many acts it is kept from everybody but its author. */
  removals: z.number(),
})

/** What was reported or is acted on, as it is now. */
export type Subject = z.infer<typeof row> & SubjectRef & { path: string; label: string }

const AUTHOR = `jsonb_build_object('id', m.id, 'handle', m.handle, 'name', m.name) AS author`
const FILM = `jsonb_build_object('id', f.id, 'slug', f.slug, 'title', f.title) AS film`
const SAID = (title: string, raw: string, whole = 'false') =>
  `jsonb_build_object('title', ${title}, 'raw', ${raw}, 'wholeSpoiler', ${whole}) AS said`
const NOTHING = { film: 'NULL AS film', slug: 'NULL AS slug', critic: 'NULL AS critic' }
const NAMED = (table: string) =>
  `CASE WHEN ${table}.id IS NOT NULL THEN jsonb_build_object('name', ${table}.name) END`

const STATEMENTS: Readonly<Record<SubjectKind, string>> = {
  review: `
    SELECT r.id, ${AUTHOR}, ${FILM}, ${SAID('r.title', 'r.raw', 'r.whole_spoiler')}, ${NOTHING.slug}, ${NOTHING.critic},
      r.withdrawn_at IS NULL AND r.removals = 0 AS "isPublic", r.removals
    FROM review r JOIN member m ON m.id = r.member_id JOIN film f ON f.id = r.film_id WHERE r.id = ANY ($1::int[])`,
  comment: `
    SELECT c.id, ${AUTHOR}, ${FILM}, ${SAID('NULL', 'c.raw', 'c.whole_spoiler')}, ${NOTHING.slug}, ${NOTHING.critic},
      EXISTS (SELECT FROM open_comment o WHERE o.id = c.id) AS "isPublic", c.removals
    FROM comment c JOIN member m ON m.id = c.member_id
    LEFT JOIN review r ON r.id = c.review_id LEFT JOIN critic_review k ON k.id = c.critic_review_id
    JOIN film f ON f.id = coalesce(c.film_id, r.film_id, k.film_id)
    WHERE c.id = ANY ($1::int[]) AND c.deleted_at IS NULL`,
  criticReview: `
    SELECT k.id, NULL AS author, ${FILM}, ${SAID('k.headline', 'k.summary')}, k.slug,
      jsonb_build_object('headline', k.headline, 'critic', ${NAMED('critic')}, 'outlet', ${NAMED('outlet')}) AS critic,
      k.status = 'published' AND k.removals = 0 AS "isPublic", k.removals
    FROM critic_review k JOIN film f ON f.id = k.film_id
    LEFT JOIN critic ON critic.id = k.critic_id LEFT JOIN outlet ON outlet.id = k.outlet_id WHERE k.id = ANY ($1::int[])`,
  list: `
    SELECT l.id, ${AUTHOR}, ${NOTHING.film}, ${SAID(
      'l.title',
      `concat_ws(E'\\n\\n', l.raw, (SELECT string_agg(e.raw, E'\\n\\n' ORDER BY e.place)
        FROM film_list_entry e WHERE e.list_id = l.id))`,
    )}, l.slug, ${NOTHING.critic},
      l.visibility = 'everybody' AND l.removals = 0 AS "isPublic", l.removals
    FROM film_list l JOIN member m ON m.id = l.member_id WHERE l.id = ANY ($1::int[])`,
  profile: `
    SELECT m.id, ${AUTHOR}, ${NOTHING.film}, ${SAID('m.name', `concat_ws(E'\\n\\n', m.pronouns, m.bio)`)}, ${NOTHING.slug}, ${NOTHING.critic},
      m.email_confirmed_at IS NOT NULL AND m.profile_removals = 0 AS "isPublic", m.profile_removals AS removals
    FROM member m WHERE m.id = ANY ($1::int[])`,
}

type Asking = Pick<Prisma.TransactionClient, '$queryRawUnsafe'>

/** What a case or a report is about, as it is now; null where it is gone. One statement. */
export async function findSubject(tx: Asking, { kind, id }: SubjectRef): Promise<Subject | null> {
  return (await findSubjects(tx, kind, [id])).get(id) ?? null
}

/** The same of several of one kind, by number. */
export async function findSubjects(
  tx: Asking,
  kind: SubjectKind,
  ids: readonly number[],
): Promise<Map<number, Subject>> {
  const found = await tx.$queryRawUnsafe<unknown[]>(STATEMENTS[kind], ids)
  return new Map(
    found.map((one) => {
      const read = row.parse(one)
      return [read.id, { kind, ...read, ...placeOf(kind, read) }]
    }),
  )
}

function placeOf(kind: SubjectKind, { id, author, film, slug, critic, said }: z.infer<typeof row>) {
  const who = author ? (author.name ?? author.handle) : ''
  const handle = author?.handle ?? ''
  const of = film ? ` of ${film.title}` : ''
  switch (kind) {
    case 'review':
      return { path: reviewPath(film?.slug ?? '', handle), label: `${who}’s review${of}` }
    case 'comment':
      return { path: commentPath(id), label: `${who}’s comment` }
    case 'criticReview':
      return {
        path: `/films/${film?.slug}/critic-reviews/${slug}`,
        label: critic ? `the entry “${reviewLabel(critic)}”` : `an entry${of}`,
      }
    case 'list':
      return { path: listPath(handle, slug ?? ''), label: `${who}’s list “${said.title}”` }
    case 'profile':
      return { path: profilePath(handle), label: `${who}’s profile` }
  }
}
