const many = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`

/** Seconds as they are read: tenths below what is `fast` to the rule, then ever coarser. */
export function howLong(seconds: number | null, fast: number): string {
  if (seconds === null) return 'Not known'
  if (seconds < fast) return `${seconds.toFixed(1)} seconds, faster than ${fast}`
  if (seconds < 120) return many(Math.floor(seconds), 'second')
  if (seconds < 2 * 3_600) return many(Math.floor(seconds / 60), 'minute')
  return seconds < 2 * 86_400
    ? many(Math.floor(seconds / 3_600), 'hour')
    : many(Math.floor(seconds / 86_400), 'day')
}
