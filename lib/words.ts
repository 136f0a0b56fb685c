const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A number as prose has it: in words up to twelve. */
export const inWords = (n: number): string => SMALL[n] ?? n.toLocaleString('en')

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A day as letters have it, in whatever zone it is read: 22 November 2026. */
export const dayInWords = (date: Date): string =>
  date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** How many of a thing: 1 film, 3 films. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`
