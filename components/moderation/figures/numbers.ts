/** What is not known is said so: it is no zero. */
export const UNKNOWN = 'not known'

export const inPercent = (share: number | null): string =>
  share === null ? UNKNOWN : `${(share * 100).toLocaleString('en-GB', { maximumFractionDigits: 1 })} %`

/** Hours, or days where they are many. */
export function inHours(hours: number | null): string {
  if (hours === null) return UNKNOWN
  const [value, unit] = hours < 48 ? [hours, 'hour'] : [hours / 24, 'day']
  const said = value.toLocaleString('en-GB', { maximumFractionDigits: 1 })
  return `${said} ${unit}${said === '1' ? '' : 's'}`
}
