/** What is not known is said so: it is no zero. */
export const UNKNOWN = 'not known'

export const inPercent = (share: number | null): string =>
  share === null ? UNKNOWN : `${(share * 100).toLocaleString('en-GB', { maximumFractionDigits: 1 })}\u00a0%`

/** A length of time given in hours, in the unit in which it reads best. */
export function inTime(hours: number | null): string {
  if (hours === null) return UNKNOWN
  const [value, unit] =
    hours < 1 ? [hours * 60, 'minute'] : hours < 48 ? [hours, 'hour'] : [hours / 24, 'day']
  if (unit === 'minute' && value < 1) return 'a minute'
  const said = value.toLocaleString('en-GB', { maximumFractionDigits: unit === 'minute' ? 0 : 1 })
  return `${said} ${unit}${said === '1' ? '' : 's'}`
}
