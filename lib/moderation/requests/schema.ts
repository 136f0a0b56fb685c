import { z } from 'zod'
import { TOKEN_FORM } from '@/lib/accounts/tokens'
import { correcting } from '@/lib/critics/correcting/schema'
import { EMAIL_MAX, NAME_MAX } from '@/lib/moderation/reporting/schema'
import { plainLine, plainLines } from '@/lib/text/plain'
import { Asker, EntryField, RequestWish } from '@/prisma/generated/enums'

export const EXPLANATION_MAX = 2_000
export const ANSWER_MAX = 2_000

const number = z.coerce.number().int().min(1).max(2_147_483_647)
const kept = (text: string) => !text.includes('\0')
const CANNOT_KEEP = 'This holds a sign that cannot be kept.'

/** The entry that an address names. */
export const entryShape = z.object({ kind: z.literal('criticReview'), id: number })

/** What is asked about an entry. Its key is made with the form, so that the same form sent twice asks once. */
export const requestingShape = z
  .object({
    entry: number,
    makingKey: z.uuid('Load the page again.'),
    asker: z.enum(Asker, 'Say as whom you write.'),
    wish: z.enum(RequestWish, 'Choose what you ask for.'),
    field: z.preprocess((typed) => (typed === '' ? undefined : typed), z.enum(EntryField).optional()),
    explanation: plainLines(EXPLANATION_MAX)
      .refine((text) => text !== '', 'Say what is wrong.')
      .refine(kept, CANNOT_KEEP),
    name: plainLine(NAME_MAX)
      .refine((text) => text !== '', 'Say who you are.')
      .refine(kept, CANNOT_KEEP),
    email: z.email('This is no e-mail address.').max(EMAIL_MAX, 'This address is too long.'),
  })
  .superRefine(({ wish, field }, context) => {
    if (wish === 'correction' && !field)
      context.addIssue({ code: 'custom', path: ['field'], message: 'Choose what is wrong.' })
  })
export type Requesting = z.infer<typeof requestingShape>

export const confirmingShape = z.object({ token: z.string().regex(TOKEN_FORM) })

export const requestShape = z.object({ request: number })

/** What an editor answers; who asked reads it. */
export const answeringShape = requestShape.extend({
  reason: plainLines(ANSWER_MAX)
    .refine((text) => text !== '', 'Say why: who asked reads it.')
    .refine(kept, CANNOT_KEEP),
})
export type Answering = z.infer<typeof answeringShape>

/** The same with the entry as it is to stand; `seen` is the version the editor had before them. */
export const correctingShape = answeringShape.extend({
  ...correcting.shape,
  seen: z.iso.datetime({ precision: 3 }),
})
export type Correcting = z.infer<typeof correctingShape>
