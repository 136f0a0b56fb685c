import { z } from 'zod'
import { codePoints } from '@/lib/text/cleaning'
import { plainLine } from '@/lib/text/plain'
import { Rule } from '@/prisma/generated/enums'

export const GUIDELINE_MIN = 5
export const GUIDELINE_MAX = 500

export const ruleShape = z.object({ rule: z.enum(Rule) })

/** How a rule is to read: one line, as it is printed, told and chosen by moderators. */
export const guidelineText = plainLine(GUIDELINE_MAX).refine(
  (text) => codePoints(text) >= GUIDELINE_MIN,
  `Write at least ${GUIDELINE_MIN} characters.`,
)

export const versionShape = ruleShape.extend({
  /** The version that was seen as the present one. */
  seen: z.coerce.number().int().min(1).max(2_147_483_647),
  text: guidelineText,
})
export type VersionDraft = z.infer<typeof versionShape>

/** What was typed to be looked at: ready to be put in force, or what is wrong with it. */
export type Draft = { typed: string; text: string | null; error: string | null }

/** Reads the address of a draft, beside how the rule reads; null where there is none. */
export function readDraft(typed: unknown, now: string): Draft | null {
  if (typeof typed !== 'string') return null
  const { data: text, error } = guidelineText.safeParse(typed)
  if (text === undefined) return { typed, text: null, error: error?.issues[0]?.message ?? null }
  return text === now ? { typed, text: null, error: 'It reads so already.' } : { typed, text, error: null }
}
