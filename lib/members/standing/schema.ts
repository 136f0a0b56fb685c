import { z } from 'zod'
import { Role, Rule } from '@/prisma/generated/enums'

export const REASON_MIN = 10
export const REASON_MAX = 2_000

/** For how long one may be suspended or silenced, in days; null is for good. */
export const LENGTHS = {
  day: { days: 1, words: 'one day' },
  'three days': { days: 3, words: 'three days' },
  week: { days: 7, words: 'a week' },
  month: { days: 30, words: 'thirty days' },
  quarter: { days: 90, words: 'ninety days' },
  year: { days: 365, words: 'a year' },
  'for good': { days: null, words: 'for good' },
} as const

const lengths = Object.keys(LENGTHS) as [keyof typeof LENGTHS]

/** A member, as the forms about one name them. */
export const memberShape = z.object({ member: z.coerce.number().int().min(1).max(2_147_483_647) })

export const restrictShape = memberShape.extend({
  length: z.enum(lengths, 'Choose for how long.'),
  rule: z.enum(Rule, 'Choose the rule.'),
  reason: z
    .string()
    .trim()
    .min(REASON_MIN, `Say why, in ${REASON_MIN} characters at least.`)
    .max(REASON_MAX, `Use at most ${REASON_MAX} characters.`)
    .refine((text) => !text.includes('\0'), 'This holds a sign that cannot be kept.'),
})

export const roleShape = memberShape.extend({ role: z.enum(Role) })

export type Restricting = z.infer<typeof restrictShape>
export type RoleChange = z.infer<typeof roleShape>
