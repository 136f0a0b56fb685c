import { z } from 'zod'
import { filmSlug } from '@/lib/ratings/schema'
import { CaseCause, SubjectKind } from '@/prisma/generated/enums'

/** By whom a case is claimed, as it stands to whoever asks. */
export const CLAIMS = ['nobody', 'me', 'others'] as const

/** Where a page of the queue begins: after a case of this weight, opened then. Weights are doubles, kept as typed. */
const place = z
  .string()
  .regex(/^\d+(\.\d+)?(e[+-]\d+)?_\d{1,15}_\d{1,10}$/)
  .transform((typed) => {
    const [weight = 0, openedAt = 0, id = 0] = typed.split('_').map(Number)
    return { weight, openedAt: new Date(openedAt), id }
  })
export type QueuePlace = z.infer<typeof place>

export const placeWords = ({ weight, openedAt, id }: QueuePlace): string =>
  `${weight}_${openedAt.getTime()}_${id}`

/** What one may narrow the queue to. What an address has that is none of these is as if it were not there. */
export const queueShape = z.object({
  kind: z.enum(SubjectKind).optional().catch(undefined),
  cause: z.enum(CaseCause).optional().catch(undefined),
  claimed: z.enum(CLAIMS).optional().catch(undefined),
  film: filmSlug.optional().catch(undefined),
  after: place.optional().catch(undefined),
})
export type QueueFilters = z.infer<typeof queueShape>

/** The same as one text, for a form to carry along. */
export const withinQueue = (filters: QueueFilters): string => queueAddress(filters, '').slice(1)

/** What a form carried along of them; what is none of them is not there. */
export const carriedFilters = z
  .string()
  .max(600)
  .optional()
  .catch(undefined)
  .transform((typed): QueueFilters => queueShape.parse(Object.fromEntries(new URLSearchParams(typed))))

/** The address of a page of the queue, or of a case looked at from there. */
export function queueAddress({ after, ...filters }: QueueFilters, path: string): string {
  const said = Object.entries({ ...filters, after: after && placeWords(after) }).filter(([, value]) => value)
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString()
  return query ? `${path}?${query}` : path
}
