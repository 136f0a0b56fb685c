import { firstDay } from '@/lib/partial-date'

/**
 * From which day a film may be rated: the earliest that any source gives for a release, a date known in part
 * counted from its first day. Null where no source gives one: then it is open.
 */
export function opensOn(releaseDates: readonly (string | null)[]): string | null {
  const days = releaseDates.flatMap((date) => (date ? (firstDay(date) ?? []) : []))
  return days.toSorted()[0] ?? null
}

/** Whether a film with these release dates may be rated now. Days are UTC's, so that the last to wake may rate too. */
export function canRate(releaseDates: readonly (string | null)[], now = new Date()): boolean {
  const day = opensOn(releaseDates)
  return day === null || day <= now.toISOString().slice(0, 10)
}

type Released = { sheet: { releases: readonly { claims: readonly { date: string | null }[] }[] } }

/** All dates that sources give for a film’s releases. */
export const datesOf = ({ sheet }: Released): (string | null)[] =>
  sheet.releases.flatMap(({ claims }) => claims.map(({ date }) => date))

/** Whether somebody can have seen a film by now. */
export const isOut = (film: Released): boolean => canRate(datesOf(film))
