import { z } from 'zod'
import { OFFERED, type Offered } from './kinds'

const kinds = Object.keys(OFFERED) as Offered[]
const box = z.literal('on').optional()

/** The boxes that were ticked. */
export const mailShape = z.object({
  ...(Object.fromEntries(kinds.map((kind) => [kind, box])) as Record<Offered, typeof box>),
  /** What waits for who decides cases; and whether the form asked. */
  desk: box,
  asksDesk: box,
})

export const wished = (ticked: z.infer<typeof mailShape>): Offered[] =>
  kinds.filter((kind) => ticked[kind] === 'on')

/** Whether who decides cases wants to be written to of them; null of everybody else. */
export const wishedOfDesk = ({ desk, asksDesk }: z.infer<typeof mailShape>): boolean | null =>
  asksDesk === 'on' ? desk === 'on' : null

/** What a letter's own way to stop names: lib/notifications/mail/stop-token.ts makes it. */
export const stopShape = z.object({
  token: z.string().regex(/^[0-9a-z]{1,7}-[\w-]{22}$/, 'This is no link of ours.'),
})
