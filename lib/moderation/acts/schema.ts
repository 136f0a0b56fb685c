import { z } from 'zod'
import { reason } from '@/lib/moderation/cases/schema'

/** An act to be taken back; why may stay unsaid while it is new. */
export const restoringShape = z.object({
  act: z.coerce.number().int().min(1).max(2_147_483_647),
  reason,
})
export type Restoring = z.infer<typeof restoringShape>
