import { z } from 'zod'

/** A date known as far as it is known: `2023`, `2023-10` or `2023-10-06`. The database checks the same. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write a date as 2023, 2023-10 or 2023-10-06')
  .refine((d) => firstDay(d) !== null, 'there is no such day')

/** The first day a partial date can mean, as YYYY-MM-DD; null where there is no such day. */
export function firstDay(date: string): string | null {
  const [year = '', month = '01', day = '01'] = date.split('-')
  const full = `${year}-${month}-${day}`
  const time = new Date(`${full}T00:00:00Z`)
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== full ? null : full
}

const format = {
  4: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  10: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/** In words, no more precise than it is known: `2023`, `October 2023`, `6 October 2023`. */
export function dateInWords(date: string): string {
  const words = format[date.length as keyof typeof format]
  return words ? words.format(new Date(`${firstDay(date)}T00:00:00Z`)) : date
}
