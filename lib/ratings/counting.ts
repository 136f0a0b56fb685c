import 'server-only'
import { z } from 'zod'
import { rows } from '@/lib/db'
import { ratingCounts } from './schema'

/** A film's ten counts as they are now, whatever is folded. One statement. */
export async function getRatingCounts(filmId: number): Promise<number[]> {
  const [row] = await rows(z.object({ counts: ratingCounts }), 'SELECT rating_counts($1) AS counts', [filmId])
  return row?.counts ?? []
}
