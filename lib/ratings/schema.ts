import { z } from 'zod'

export const halfStars = z.coerce
  .number('Choose from half a star to five.')
  .int('Choose from half a star to five.')
  .min(1, 'Choose from half a star to five.')
  .max(10, 'Choose from half a star to five.')

export const filmSlug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'This is no film of ours.')

export const ratingShape = z.object({ film: filmSlug, halfStars })
export const unratingShape = z.object({ film: filmSlug })

export type GivenRating = z.infer<typeof ratingShape>

/** How many gave each of the ten, the lowest first. */
export const ratingCounts = z.array(z.number().int().min(0)).length(10)
