/** A month as addresses have it: `2026-11`. All months here are those of UTC. */
export type Month = string

export const isMonth = (text: string): boolean => /^(?:19|2\d)\d\d-(?:0[1-9]|1[0-2])$/.test(text)

export const monthOf = (at: Date): Month => at.toISOString().slice(0, 7)

/** When a month begins. */
export const startOf = (month: Month): Date => new Date(`${month}-01T00:00:00Z`)

/** The month so many after another, or before it. */
export function monthAfter(month: Month, by = 1): Month {
  const start = startOf(month)
  return monthOf(new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + by)))
}

/** When a month is over. */
export const endOf = (month: Month): Date => startOf(monthAfter(month))

/** All months from one to another, the latest first. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = []
  for (let month = last; month >= first; month = monthAfter(month, -1)) months.push(month)
  return months
}

/** November 2026. */
export const monthInWords = (month: Month): string =>
  startOf(month).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
