/** A moment in words, as its reader writes them. The clock is UTC’s: where the reader is, a page does not know. */
export const momentOf = (at: Date, formats: string): string =>
  `${at.toLocaleString(formats, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  })} UTC`

/** The same day’s time where the reader is. Only a browser can say it. */
export const timeOf = (at: string, formats: string): string =>
  new Date(at).toLocaleTimeString(formats, { hour: '2-digit', minute: '2-digit' })
