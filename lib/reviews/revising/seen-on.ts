import { dateInWords } from '@/lib/partial-date'
import { opensOn } from '@/lib/ratings/policy'
import { MistakenField } from '@/lib/refusal'
import { couldHaveSeen } from '@/lib/reviews/policy'

/** @throws MistakenField for a day on which nobody can have seen a film with these release dates */
export function mustHaveSeen(day: string, dates: readonly string[]): void {
  const opens = opensOn(dates)
  if (couldHaveSeen(day, opens)) return
  throw new MistakenField(
    'seenOn',
    opens !== null && day < opens
      ? `The first showing we know of was on ${dateInWords(opens)}.`
      : 'This day is still to come.',
  )
}
