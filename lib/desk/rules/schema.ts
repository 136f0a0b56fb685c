import { z } from 'zod'
import { whyNotUse } from '@/lib/documents/residue/house/rule'
import { inOneLine, plainLines } from '@/lib/text/plain'
import { ResidueRuleKind } from '@/prisma/generated/enums'

export const NAME_MAX = 60
export const PATTERN_MAX = 100
export const NOTE_MAX = 500
/** Each is asked of every line of every document. */
export const RULES_MAX = 200

const number = z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647)
const optional = z.preprocess((typed) => (typed === '' ? undefined : typed), number.optional())

const oneLine = (most: number, missing: string) =>
  z
    .string()
    .max(4 * most)
    .transform(inOneLine)
    .pipe(z.string().min(1, missing).max(most, `Use at most ${most} characters.`))

/** A rule as an editor writes it: a new one, or the next version of one whose version they saw. */
export const ruleShape = z
  .object({
    rule: optional,
    version: optional,
    name: oneLine(NAME_MAX, 'Say what it leaves out, as readers will be told.'),
    kind: z.enum(ResidueRuleKind, 'Choose where it looks.'),
    pattern: oneLine(PATTERN_MAX, 'Write what to look for.'),
    on: z.enum(['yes', 'no']).default('yes'),
    note: plainLines(NOTE_MAX)
      .transform((note) => note || null)
      .default(null),
  })
  .superRefine(({ pattern, rule, version }, context) => {
    const why = whyNotUse(pattern)
    if (why) context.addIssue({ code: 'custom', path: ['pattern'], message: why })
    if ((rule === undefined) !== (version === undefined))
      context.addIssue({ code: 'custom', path: ['pattern'], message: 'Load the page again.' })
  })
export type RuleDraft = z.infer<typeof ruleShape>
