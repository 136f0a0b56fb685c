import { z } from 'zod'
import { plainLine, plainLines } from '@/lib/text/plain'

export const NAME_MAX = 60
export const BIO_MAX = 500
export const PRONOUNS_MAX = 40
export const FAVOURITES_MAX = 4

/** Offered, not prescribed. */
export const PRONOUNS = ['she/her', 'he/him', 'they/them', 'she/they', 'he/they'] as const

const orNull = (text: string) => text || null

export const profileShape = z.object({
  name: plainLine(NAME_MAX).transform(orNull),
  pronouns: plainLine(PRONOUNS_MAX).transform(orNull),
  bio: plainLines(BIO_MAX).transform(orNull),
})
export type Profile = z.infer<typeof profileShape>

/** A film by its address. */
export const favouriteShape = z.object({
  film: z.string().regex(/^[a-z0-9-]{1,80}$/, 'This is no film here.'),
})
