import { z } from 'zod'
import { plainLines } from '@/lib/text/plain'
import { Rule } from '@/prisma/generated/enums'

export const TEMPLATE_MAX = 1_000
/** More than that nobody finds anything in. */
export const TEMPLATES_MAX = 200

/** The acts that say why. */
export const TEMPLATE_ACTS = [
  'warn',
  'askEdit',
  'markSpoiler',
  'remove',
  'silence',
  'suspend',
  'removeEverything',
] as const
export type TemplateAct = (typeof TEMPLATE_ACTS)[number]

const id = z.coerce.number().int().min(1).max(2_147_483_647)

export const templateShape = z.object({
  act: z.enum(TEMPLATE_ACTS, 'Choose the act.'),
  rule: z.enum(Rule, 'Choose the rule.'),
  text: plainLines(TEMPLATE_MAX).refine((text) => text !== '', 'Write something.'),
  /** The one whose place it takes. */
  replaces: z.preprocess((typed) => (typed === '' ? undefined : typed), id.optional()),
})
export type TemplateDraft = z.infer<typeof templateShape>

export const retiringShape = z.object({ template: id })
