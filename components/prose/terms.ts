import { inWords } from '@/lib/words'

/** How long, in words: “a day” for its hours, “seven days”, “a year”. */
export function howLong(n: number, unit: 'hour' | 'day'): string {
  if (unit === 'hour') return n % 24 === 0 ? howLong(n / 24, 'day') : `${inWords(n)} hours`
  if (n === 1) return 'a day'
  if (n === 7) return 'a week'
  return n === 365 ? 'a year' : `${inWords(n)} days`
}
