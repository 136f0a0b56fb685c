import { z } from 'zod'
import { ownPath } from '@/lib/doors/own-path'

/** A member, by what stays theirs under any handle. `from`: the page to be on afterwards. */
export const toMemberShape = z.object({
  member: z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647),
  from: ownPath,
})
