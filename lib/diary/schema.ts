import { z } from 'zod'
import { filmSlug } from '@/lib/ratings/schema'
import { cleanText, codePoints, isBlank } from '@/lib/text/cleaning'

/** Characters in a note of a diary or a list. */
export const NOTE_MAX = 1_000

/** A short text of a member’s, Markdown like all others; null where there is nothing to see. */
export const note = (most: number) =>
  z
    .string()
    .max(most * 4, `Use at most ${most.toLocaleString('en')} characters.`)
    .default('')
    .transform(cleanText)
    .refine((text) => codePoints(text) <= most, `Use at most ${most.toLocaleString('en')} characters.`)
    .transform((text) => (isBlank(text) ? null : text))

const said = z.object({
  seenOn: z.iso.date('Write the day as 2026-11-23.'),
  isRewatch: z
    .literal('on')
    .optional()
    .transform((on) => on === 'on'),
  note: note(NOTE_MAX),
})
export type Noted = z.infer<typeof said>

const entry = z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647)

export const addingShape = said.extend({ film: filmSlug })
export const editingShape = said.extend({ entry })
export const deletingShape = z.object({ entry })
