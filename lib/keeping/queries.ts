import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'

const keeping = z.object({
  /** They said so. */
  isMarked: z.boolean(),
  /** Whoever rated or reviewed it has seen it, and cannot take that back here. */
  hasSeen: z.boolean(),
  isWanted: z.boolean(),
  /** The last days their diary has it on. */
  days: z.array(z.object({ entry: z.number(), seenOn: z.string() })),
})

/** What a member keeps of a film; null for who is not signed in. */
export type Keeping = z.infer<typeof keeping>

/** One statement. */
export async function getKeeping({ id }: Pick<Viewer, 'id'>, filmId: number): Promise<Keeping> {
  const [found] = await rows(
    keeping,
    `SELECT EXISTS (SELECT FROM seen_film WHERE member_id = $1 AND film_id = $2) AS "isMarked",
       EXISTS (SELECT FROM has_seen WHERE member_id = $1 AND film_id = $2) AS "hasSeen",
       EXISTS (SELECT FROM watchlist_film WHERE member_id = $1 AND film_id = $2) AS "isWanted",
       coalesce((SELECT jsonb_agg(jsonb_build_object('entry', id, 'seenOn', seen_on) ORDER BY seen_on DESC) FROM (
         SELECT id, seen_on FROM diary_entry WHERE member_id = $1 AND film_id = $2 ORDER BY seen_on DESC LIMIT 3) d), '[]') AS days`,
    [id, filmId],
  )
  return keeping.parse(found)
}
