import { z } from 'zod'

export const ownActShape = z.object({
  act: z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647),
})
