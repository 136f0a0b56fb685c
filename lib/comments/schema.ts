import { z } from 'zod'
import { commentBody } from '@/lib/text/bodies'

const ID_MAX = 2_147_483_647
const id = z.coerce.number('Load the page again.').int().min(1).max(ID_MAX)

/** What a comment can be said to: a film, a critic's review, a member's review; or another comment. */
const SAID_TO = ['film', 'critic-review', 'review', 'comment'] as const
export type SaidTo = { kind: (typeof SAID_TO)[number]; id: number }
/** What threads stand under. */
export type About = { kind: Exclude<SaidTo['kind'], 'comment'>; id: number }

const FORM = new RegExp(`^(${SAID_TO.join('|')})/([1-9]\\d{0,9})$`)

/** Reads `review/7`; null for what names nothing there could be. */
export function readSaidTo(words: string): SaidTo | null {
  const [, kind, number] = FORM.exec(words) ?? []
  return kind && Number(number) <= ID_MAX ? { kind: kind as SaidTo['kind'], id: Number(number) } : null
}

export const aboutName = ({ kind, id }: SaidTo): string => `${kind}/${id}`

const saidTo = z.string().transform((words, context) => {
  const read = readSaidTo(words)
  if (read) return read
  context.addIssue({ code: 'custom', message: 'Load the page again.' })
  return z.NEVER
})

const said = { body: commentBody, wholeSpoiler: z.literal('on').optional() }

/** A comment as it is posted; its key is made with the form, so that the same form sent twice posts once. */
export const postingShape = z.object({ ...said, to: saidTo, postingKey: z.uuid('Load the page again.') })
/** An edit says how often the comment had been changed when it began. */
export const editingShape = z.object({
  ...said,
  comment: id,
  edits: z.coerce.number('Load the page again.').int().min(0).max(ID_MAX),
})
export const deletingShape = z.object({ comment: id })

export type Posting = z.infer<typeof postingShape>
export type Editing = z.infer<typeof editingShape>
