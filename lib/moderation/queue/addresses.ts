import { casePath, QUEUE } from '@/lib/moderation/paths'
import { type QueueFilters, queueAddress } from './filters'

/** A case as it is looked at from a queue so narrowed. */
export const caseAddress = (id: number, { after, ...filters }: QueueFilters): string =>
  queueAddress(filters, casePath(id))

/** Where one goes on after an act: the next case or, where none waits, the queue; either tells what was done. */
export function decidedAddress(
  act: number,
  next: number | null,
  { after, ...filters }: QueueFilters,
): string {
  const address = next === null ? queueAddress(filters, QUEUE) : caseAddress(next, filters)
  return `${address}${address.includes('?') ? '&' : '?'}decided=${act}`
}
