import { z } from 'zod'
import { isBlank } from '@/lib/text/cleaning'
import { plainLines } from '@/lib/text/plain'
import { readPart } from './reading'
import { PARTS_OF, type Part, SHAPES } from './shapes/parts'

export const REASON_MAX = 1_000

const number = z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647)
const orNull = (text: string) => (isBlank(text) ? null : text)

const subject = { of: z.enum(['film', 'person'], 'Load the page again.'), entry: number }
const seen = z.string().regex(/^[0-9a-f]{32}$/, 'Load the page again.')
const part = z.enum(Object.keys(SHAPES) as [Part, ...Part[]], 'Load the page again.')

/** A part as an editor wants it; the fields of the part stand beside these. */
export const editingShape = z
  .looseObject({ ...subject, part, seen, reason: plainLines(REASON_MAX).transform(orNull) })
  .superRefine(({ of, part, ...typed }, { addIssue }) => {
    if (!PARTS_OF[of].includes(part))
      return addIssue({ code: 'custom', path: ['part'], message: 'Load the page again.' })
    for (const [field, message] of Object.entries(readPart(part, typed).errors ?? {}))
      addIssue({ code: 'custom', path: [field], message })
  })

export const undoingShape = z.object({ edit: number })

export const protectingShape = z.object({
  ...subject,
  reason: plainLines(REASON_MAX).refine((text) => !isBlank(text), 'Say why: other editors read this.'),
})
export const liftingShape = z.object(subject)
