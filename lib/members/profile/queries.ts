import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/db'
import { tagged } from '@/lib/doors/tags'
import { filmName } from '@/lib/films/schema'
import { blockable, type Reader, unlessBlocked } from '@/lib/members/between/hiding'
import { handleKey } from '@/lib/members/handles'
import { tags } from '@/lib/tags'
import { Role } from '@/prisma/generated/enums'

const favourite = filmName.extend({ id: z.number() })
export type Favourite = z.infer<typeof favourite>

const member = z.object({
  id: z.number(),
  handle: z.string(),
  name: z.string().nullable(),
  pronouns: z.string().nullable(),
  bio: z.string().nullable(),
  roles: z.array(z.enum(Role)),
  /** Year and month: 2026-11. */
  since: z.string(),
  /** How many follow them, and how many they follow. */
  followers: z.number(),
  following: z.number(),
  favourites: z.array(favourite),
})
export type PublicMember = z.infer<typeof member>

const FAVOURITES = `
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'slug', f.slug, 'title', f.title, 'year', f.year,
      'kind', f.kind, 'genres', f.genres) ORDER BY l.place)
    FROM favourite_film l JOIN film f ON f.id = l.film_id WHERE l.member_id = m.id), '[]') AS favourites`

/** What somebody says of themselves: theirs alone while a moderator has removed it. */
const own = (column: string) =>
  `CASE WHEN m.profile_removals = 0 OR m.id = $3::int THEN m.${column} END AS ${column}`

/** By any handle of theirs that nobody else can have. Who has not confirmed an address is nobody to others. */
const MEMBER = `
  SELECT m.id, m.handle, ${own('name')}, ${own('pronouns')}, ${own('bio')}, m.roles::text[] AS roles,
    to_char(m.created_at AT TIME ZONE 'UTC', 'YYYY-MM') AS since,
    (SELECT count(*) FROM member_follow w WHERE w.followed_id = m.id)::int AS followers,
    (SELECT count(*) FROM member_follow w WHERE w.follower_id = m.id)::int AS following, ${FAVOURITES}
  FROM taken_handle t JOIN member m ON m.id = t.member_id
  WHERE t.key = $1 AND m.email_confirmed_at IS NOT NULL
    AND (t.released_at IS NULL OR t.released_at > now() - interval '1 year') AND ${unlessBlocked('$2', 'm.id')}`

/**
 * What everybody may see of a member, by a handle they have or had; null where there is nobody, which for two who
 * are apart is the other. One statement.
 */
export function getMember(handle: string, reader: Reader): Promise<PublicMember | null> {
  const key = handleKey(handle)
  return tagged(
    (found) => (found ? [tags.member(found.id), ...found.favourites.map(({ id }) => tags.film(id))] : []),
    `member ${key}`,
    async () => (await rows(member, MEMBER, [key, blockable(reader), reader?.id ?? null]))[0] ?? null,
  )
}

/** A member's favourite films, for their own eyes. */
export async function listFavourites({ id }: { id: number }): Promise<Favourite[]> {
  const shape = z.object({ favourites: z.array(favourite) })
  return (await rows(shape, `SELECT ${FAVOURITES} FROM member m WHERE m.id = $1`, [id]))[0]?.favourites ?? []
}
