import { z } from 'zod'
import { ownPath } from '@/lib/doors/own-path'
import { FOLLOWED } from '@/lib/notifications/things'

/** Something to hear of, or no more. `from`: the page to be on afterwards. */
export const followShape = z.object({
  kind: z.enum(FOLLOWED, 'Load the page again.'),
  id: z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647),
  from: ownPath,
})
export type Thing = Omit<z.infer<typeof followShape>, 'from'>
