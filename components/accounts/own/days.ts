import type { Formats } from '@/lib/preferences/schema'

/** A day in words, as its reader writes them: 22 November 2026. */
export const inDays = (date: Date, formats: Formats = 'en-GB'): string =>
  date.toLocaleDateString(formats, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
