import { inDays } from '@/components/accounts/own/days'
import { FOR_GOOD, standingOf } from '@/lib/members/policy'

type Standable = Parameters<typeof standingOf>[0]

/** Where somebody stands, in words: “suspended until 3 December 2026”. */
export function standingWords(member: Standable): string {
  const standing = standingOf(member)
  if (standing === 'good') return 'good standing'
  if (standing === 'unconfirmed') return 'address not confirmed'
  const until = standing === 'suspended' ? member.suspendedUntil : member.silencedUntil
  return `${standing} ${until && until < FOR_GOOD ? `until ${inDays(until)}` : 'for good'}`
}

/** A moment in the log: 23 Nov 2026, 22:41. */
export const inMinutes = (date: Date): string =>
  date.toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  })
