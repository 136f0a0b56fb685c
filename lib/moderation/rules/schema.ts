import { z } from 'zod'
import { inOneLine, plainLines } from '@/lib/text/plain'
import { Rule, TextRuleEffect, TextRuleKind } from '@/prisma/generated/enums'
import { patternWords } from './matching/matcher'

export const PATTERN_MAX = 100
export const NOTE_MAX = 500
/** What bounds the time that one text can take. */
export const RULES_MAX = 1_000
const WORDS_MAX = 8
const STARS_MAX = 3

const LABEL = /^(?!-)[\p{L}\p{N}\p{M}*-]{1,63}(?<!-)$/u

/** Why a pattern cannot be used; null where it can. */
function whyNotUse(kind: TextRuleKind, pattern: string): string | null {
  if ((pattern.match(/\*/g) ?? []).length > STARS_MAX) return `Use * at most ${STARS_MAX} times.`
  if (kind === 'link') {
    const labels = pattern.split('.')
    return labels.length >= 2 && labels.every((label) => LABEL.test(label)) && /[^*.]{2,}/.test(pattern)
      ? null
      : 'Write a host, such as example.com or *.example: no scheme, and nothing after it.'
  }
  const words = patternWords(pattern)
  if (words.length > WORDS_MAX) return `Use at most ${WORDS_MAX} words.`
  if (words[0] === '*') return 'Begin with a word: * alone stands for any word.'
  return words.join('').replaceAll('*', '').length >= 2 ? null : 'Write two letters at least.'
}

const id = z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647)

export const ruleShape = z
  .object({
    kind: z.enum(TextRuleKind, 'Choose what it looks for.'),
    pattern: z
      .string()
      .max(4 * PATTERN_MAX)
      .transform(inOneLine)
      .pipe(
        z
          .string()
          .min(2, 'Write what to look for.')
          .max(PATTERN_MAX, `Use at most ${PATTERN_MAX} characters.`),
      )
      .transform((typed) => typed.toLowerCase()),
    effect: z.enum(TextRuleEffect, 'Choose what it does.'),
    rule: z.enum(Rule, 'Choose the rule it stands for.'),
    note: plainLines(NOTE_MAX)
      .transform((note) => note || null)
      .default(null),
    /** The version it takes the place of. */
    replaces: z.preprocess((typed) => (typed === '' ? undefined : typed), id.optional()),
  })
  .superRefine(({ kind, pattern, effect }, context) => {
    const why = whyNotUse(kind, pattern)
    if (why) context.addIssue({ code: 'custom', path: ['pattern'], message: why })
    if (kind === 'link' && effect === 'mark')
      context.addIssue({ code: 'custom', path: ['effect'], message: 'Only words can be a spoiler.' })
  })
export type RuleDraft = z.infer<typeof ruleShape>

export const endingShape = z.object({ rule: id })
