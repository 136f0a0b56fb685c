import { z } from 'zod'
import { NoticeKind } from '@/prisma/generated/enums'

const upTo = z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647)

/** One thing of which somebody was told, up to the newest they saw. */
export const readOneShape = z.object({
  kind: z.enum(NoticeKind, 'Load the page again.'),
  thing: z.string().regex(/^[a-z-]{1,30}\/[1-9]\d{0,9}$/, 'Load the page again.'),
  upTo,
})
export const readAllShape = z.object({ upTo })

export type ReadOne = z.infer<typeof readOneShape>
export type ReadAll = z.infer<typeof readAllShape>
