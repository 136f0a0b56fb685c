import { z } from 'zod'
import { LENGTHS } from '@/lib/members/standing/schema'
import { carriedFilters } from '@/lib/moderation/queue/filters'
import { isBlank } from '@/lib/text/cleaning'
import { plainLines } from '@/lib/text/plain'
import { Rule } from '@/prisma/generated/enums'

export const REASON_MIN = 10
export const REASON_MAX = 2_000

/** What a moderator can make of a case. */
export const DECISIONS = [
  'dismiss',
  'approve',
  'warn',
  'markSpoiler',
  'askEdit',
  'remove',
  'removeEverything',
  'silence',
  'suspend',
] as const
/** Those that say nothing against the author, and need neither rule nor reason. */
const isFree = (act: string) => act === 'dismiss' || act === 'approve'

export const caseShape = z.object({
  case: z.coerce.number().int().min(1).max(2_147_483_647),
  /** To what the queue was narrowed from which it is looked at. */
  within: carriedFilters,
})

const lengths = Object.keys(LENGTHS) as [keyof typeof LENGTHS]

const CANNOT_KEEP = 'This holds a sign that cannot be kept.'
const isKept = (text: string) => !text.includes('\0')

const blank = (text: unknown) => (text === '' ? undefined : text)

/** What whom it concerns reads of an act; undefined where nothing was typed. */
export const reason = z.preprocess(
  blank,
  z
    .string()
    .trim()
    .min(REASON_MIN, `Say why, in ${REASON_MIN} characters at least.`)
    .max(REASON_MAX, `Use at most ${REASON_MAX} characters.`)
    .refine(isKept, CANNOT_KEEP)
    .optional(),
)

export const decidingShape = caseShape
  .extend({
    act: z.enum(DECISIONS, 'Choose what to do.'),
    rule: z.preprocess(blank, z.enum(Rule, 'Choose the rule.').optional()),
    reason,
    /** For how long, of what keeps somebody from posting. */
    length: z.preprocess(blank, z.enum(lengths, 'Choose for how long.').optional()),
    passage: z.preprocess(blank, z.string().max(20_000).refine(isKept, CANNOT_KEEP).optional()),
  })
  .superRefine(({ act, rule, reason, length }, context) => {
    if (isFree(act)) return
    if ((act === 'silence' || act === 'suspend') && !length)
      context.addIssue({ code: 'custom', path: ['length'], message: 'Choose for how long.' })
    if (!rule) context.addIssue({ code: 'custom', path: ['rule'], message: 'Choose the rule.' })
    if (!reason)
      context.addIssue({ code: 'custom', path: ['reason'], message: 'Say why: the author reads it.' })
  })
export type Deciding = z.infer<typeof decidingShape>

export const NOTE_MAX = 2_000
/** What moderators tell each other of a case. */
export const notingShape = caseShape.extend({
  text: plainLines(NOTE_MAX).refine((text) => !isBlank(text), 'Write something first.'),
})
export type Noting = z.infer<typeof notingShape>
