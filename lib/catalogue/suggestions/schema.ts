import { z } from 'zod'
import { readPart } from '@/lib/catalogue/editing/reading'
import { filmPart } from '@/lib/catalogue/editing/shapes/parts'
import { filmSlug } from '@/lib/ratings/schema'
import { isBlank } from '@/lib/text/cleaning'
import { safeHref } from '@/lib/text/links'
import { plainLine, plainLines } from '@/lib/text/plain'

export const WHY_MAX = 1_000
export const LINK_MAX = 500

const orNull = (text: string) => (isBlank(text) ? null : text)
const why = plainLines(WHY_MAX).transform(orNull)
const seen = z.string().regex(/^[0-9a-f]{32}$/, 'Load the page again.')
const suggestion = z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647)

type Adding = (issue: { code: 'custom'; path: string[]; message: string }) => void

/** What is wrong with a part, beside its fields. */
function checkPart({ part, ...typed }: { part: z.infer<typeof filmPart> }, add: Adding) {
  for (const [field, message] of Object.entries(readPart(part, typed).errors ?? {}))
    add({ code: 'custom', path: [field], message })
}

/** What a member suggests; the fields of the part stand beside these. */
export const suggestingShape = z
  .looseObject({
    ...{ film: filmSlug, part: filmPart, seen, reason: why },
    link: plainLine(LINK_MAX)
      .transform(orNull)
      .refine(
        (typed) => typed === null || /^https?:/.test(safeHref(typed) ?? ''),
        'Write the whole address, with https://.',
      ),
  })
  .superRefine(({ reason, link, ...typed }, { addIssue }) => {
    if (reason === null && link === null)
      addIssue({ code: 'custom', path: ['reason'], message: 'Say why, or where it stands.' })
    checkPart(typed, addIssue)
  })

/** `seen` is the digest of what stood when the editor looked. */
export const acceptingShape = z.object({ suggestion, seen, answer: why })
export const changingShape = z
  .looseObject({ suggestion, part: filmPart, seen, answer: why })
  .superRefine((typed, { addIssue }) => checkPart(typed, addIssue))
export const decliningShape = z.object({
  suggestion,
  answer: plainLines(WHY_MAX).refine((text) => !isBlank(text), 'The member reads this: say why.'),
})
export const suggestionShape = z.object({ suggestion })
