import 'server-only'
import { z } from 'zod'
import { pool } from '@/lib/db'
import type { SubjectRef } from '@/lib/moderation/subjects/schema'
import { ratingCounts } from '@/lib/ratings/schema'
import { audienceOf } from '@/lib/scores/audience'

const row = z.object({
  counts: ratingCounts.nullable(),
  /** The author's own stars for the film, where they count. */
  stars: z.number().nullable(),
  beneath: z.number(),
  answers: z.number(),
})

/** What is known of what acts on a thing would leave behind. */
export interface Leaving {
  /** Comments that can be read only where it can. */
  beneath: number
  /** Answers to it, that stay. */
  answers: number
  /** The film's audience: its mean in half stars now, and without this author; null below the minimum. */
  audience: { n: number; mean: number | null; meanWithout: number | null; counts: boolean } | null
}

/** Looks up what would change. One statement. */
export async function getLeaving(
  { kind, id }: SubjectRef,
  filmId: number | null,
  authorId: number | null,
): Promise<Leaving> {
  const { rows } = await pool().query(
    `SELECT CASE WHEN $1::int IS NOT NULL THEN rating_counts($1::int) END AS counts,
       (SELECT half_stars FROM counted_rating WHERE film_id = $1::int AND member_id = $2::int)::int AS stars,
       (SELECT count(*) FROM open_comment WHERE about = $3)::int AS beneath,
       (SELECT count(*) FROM open_comment WHERE answers_id = $4::int)::int AS answers`,
    [
      filmId,
      authorId,
      `${kind === 'criticReview' ? 'critic-review' : kind}/${id}`,
      kind === 'comment' ? id : null,
    ],
  )
  const { counts, stars, beneath, answers } = row.parse(rows[0])
  if (!counts) return { beneath, answers, audience: null }
  const without = counts.map((n, i) => (i + 1 === stars ? n - 1 : n))
  const { n, mean } = audienceOf(counts)
  return {
    ...{ beneath, answers },
    audience: { n, mean, meanWithout: audienceOf(without).mean, counts: stars !== null },
  }
}
