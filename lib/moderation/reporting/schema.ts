import { z } from 'zod'
import { subjectShape } from '@/lib/moderation/subjects/schema'
import { cleanText, isBlank } from '@/lib/text/cleaning'
import { ReportReason } from '@/prisma/generated/enums'
import { EXPLAINED } from './reasons'

export const EXPLANATION_MAX = 2_000
export const NAME_MAX = 200
export const EMAIL_MAX = 254

const said = (max: number) =>
  z
    .string()
    .max(max, `Use at most ${max} characters.`)
    .transform(cleanText)
    .refine((text) => !text.includes('\0'), 'This holds a sign that cannot be kept.')
    .transform((text) => (isBlank(text) ? null : text))

/** Its key is made with the form, so that the same form sent twice reports once. */
const keyed = subjectShape.extend({ makingKey: z.uuid('Load the page again.') })

export const reportingShape = keyed
  .extend({
    reason: z.enum(ReportReason, 'Choose what is wrong.'),
    explanation: said(EXPLANATION_MAX),
  })
  .superRefine(({ reason, explanation }, context) => {
    if (EXPLAINED.includes(reason) && explanation === null)
      context.addIssue({ code: 'custom', path: ['explanation'], message: 'Say what is wrong.' })
  })
export type Reporting = z.infer<typeof reportingShape>

/**
 * A notice of something unlawful, by whoever finds it. What it has to hold is said in Regulation (EU) 2022/2065,
 * Article 16 (2): no name and address where it is about the sexual abuse of children.
 */
export const noticeShape = keyed
  .extend({
    name: said(NAME_MAX),
    email: z
      .union([z.literal(''), z.email('This is no e-mail address.').max(EMAIL_MAX)])
      .transform((e) => e || null),
    explanation: said(EXPLANATION_MAX),
    children: z.literal('on').optional(),
    goodFaith: z.literal('on', 'Say so: the law asks for it.'),
  })
  .superRefine(({ name, email, explanation, children }, context) => {
    const missing = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    if (explanation === null) missing('explanation', 'Say why it is unlawful.')
    if (children) return
    if (name === null) missing('name', 'Say who you are.')
    if (email === null) missing('email', 'Say where we can ask you back.')
  })
export type Notice = z.infer<typeof noticeShape>
