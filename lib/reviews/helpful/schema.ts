import { z } from 'zod'
import { ownPath } from '@/lib/doors/own-path'

/** What somebody answers to “Helpful?”; `none` takes an answer back. `from`: the page they are on. */
export const helpfulFields = {
  is: z.enum(['yes', 'no', 'none'], 'Choose yes or no.'),
  from: ownPath,
}

export const helpfulShape = z.object({
  ...helpfulFields,
  review: z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647),
})

export type HelpfulAnswer = Omit<z.infer<typeof helpfulShape>, 'from'>
