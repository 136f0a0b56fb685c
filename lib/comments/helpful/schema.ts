import { z } from 'zod'
import { helpfulFields } from '@/lib/reviews/helpful/schema'

export const helpfulCommentShape = z.object({
  ...helpfulFields,
  comment: z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647),
})

export type HelpfulAnswer = Omit<z.infer<typeof helpfulCommentShape>, 'from'>
