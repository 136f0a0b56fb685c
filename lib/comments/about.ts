import { z } from 'zod'
import type { About } from './schema'

/** Which of three a row of `comment` is about: its columns, and what they say. */
export const ABOUT = 'film_id AS film, critic_review_id AS "criticReview", review_id AS review'
export const stands = z.object({
  film: z.number().nullable(),
  criticReview: z.number().nullable(),
  review: z.number().nullable(),
})

export function aboutOf({ film, criticReview, review }: z.infer<typeof stands>): About {
  if (film !== null) return { kind: 'film', id: film }
  if (criticReview !== null) return { kind: 'critic-review', id: criticReview }
  return { kind: 'review', id: review ?? 0 }
}
