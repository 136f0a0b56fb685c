import { z } from 'zod'
import { REASON_MAX, REASON_MIN } from '@/lib/moderation/cases/schema'
import { AppealOutcome } from '@/prisma/generated/enums'

/** Code points an appeal may have. */
export const APPEAL_MAX = 2_000

const id = z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647)
const keepable = (text: string) => !text.includes('\0')
const NOT_KEEPABLE = 'This holds a sign that cannot be kept.'

/** An appeal, as its address names it. */
export const appealShape = z.object({ appeal: id })

export const appealingShape = z.object({
  act: id,
  text: z
    .string()
    .trim()
    .min(1, 'Say why it should be looked at again.')
    .refine(
      (text) => [...text].length <= APPEAL_MAX,
      `Use at most ${APPEAL_MAX.toLocaleString('en')} characters.`,
    )
    .refine(keepable, NOT_KEEPABLE),
})

export const lookingShape = z.object({
  act: id,
  broken: z.enum(['yes', 'no'], 'Choose whether it breaks the rule.').transform((word) => word === 'yes'),
})

export const decidingAppealShape = z.object({
  appeal: id,
  outcome: z.enum(AppealOutcome, 'Choose what comes of it.'),
  reason: z
    .string()
    .trim()
    .min(REASON_MIN, `Say why, in ${REASON_MIN} characters at least.`)
    .max(REASON_MAX, `Use at most ${REASON_MAX} characters.`)
    .refine(keepable, NOT_KEEPABLE),
})

export type Appealing = z.infer<typeof appealingShape>
export type DecidingAppeal = z.infer<typeof decidingAppealShape>
