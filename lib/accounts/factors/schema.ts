import { z } from 'zod'
import { ownPath } from '@/lib/doors/own-path'

export const CODE_MAX = 20
export const RECOVERY_CODES = 10

/** Six digits of an app, as people group them. */
export const appCodeShape = z.object({
  code: z
    .string()
    .transform((typed) => typed.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'A code of your app has six digits.')),
})

/** A code of the app, or one of those kept for the day it is lost. */
export const secondShape = z.object({
  code: z.string().trim().min(1, 'Write the code.').max(CODE_MAX, 'No code here is that long.'),
  to: ownPath,
})
