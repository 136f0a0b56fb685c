import { z } from 'zod'
import { Role } from '@/prisma/generated/enums'

const id = z.coerce.number().int().min(1).max(2_147_483_647)

/** What staff look for among members, as the address says it; what it says wrongly is not said. */
export const searchShape = z.object({
  q: z
    .string()
    .transform((typed) => typed.replaceAll('\0', '').trim().slice(0, 200))
    .catch(''),
  role: z.enum(Role).optional().catch(undefined),
  standing: z.enum(['good', 'unconfirmed', 'silenced', 'suspended']).optional().catch(undefined),
  /** The list goes on below this member. */
  before: id.optional().catch(undefined),
})

export type MemberSearch = z.infer<typeof searchShape>
