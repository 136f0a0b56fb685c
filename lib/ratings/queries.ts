import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/accounts/viewer'
import { rows } from '@/lib/db'
import { halfStars } from './schema'

/** The stars a member gave a film, 1–10; null where they gave none. One statement. */
export async function getOwnRating({ id }: Pick<Viewer, 'id'>, filmId: number): Promise<number | null> {
  const [own] = await rows(
    z.object({ halfStars }),
    'SELECT half_stars AS "halfStars" FROM rating WHERE member_id = $1 AND film_id = $2',
    [id, filmId],
  )
  return own?.halfStars ?? null
}
