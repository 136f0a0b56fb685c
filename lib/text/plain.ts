import { z } from 'zod'

/** Signs that are not seen and lead astray: controls, and those that turn the direction of what follows. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu
const CONTROLS_BUT_LINES = new RegExp(`(?!\\n)${CONTROLS.source}`, 'gu')
/** Half a sign, or what will never be one: nothing can show them. */
const NO_SIGN = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu
/** More marks than this on one letter are no writing any more, but a tower over the neighbours' lines. */
const MARKS = 4
const TOWER = new RegExp(`(\\p{M}{${MARKS}})\\p{M}+`, 'gu')
/** Nothing one could see: spaces of every kind, fillers, joiners. */
const UNSEEN = /[\s\p{Cf}\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\p{Mn}]/gu

/** The length people count: signs, not halves of them. */
export const lengthOf = (text: string): number => [...text].length

/** One line of plain text as we keep it: composed, without what cannot be seen, single spaces. */
export const inOneLine = (typed: string): string =>
  cleaned(typed.replace(/\s+/gu, ' ').replace(CONTROLS, '')).replace(/\s+/gu, ' ').trim()

/** Plain text of several lines: the same, its breaks kept, of empty lines no more than one together. */
export const inLines = (typed: string): string =>
  cleaned(typed.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(CONTROLS_BUT_LINES, ''))
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

function cleaned(text: string): string {
  const whole = text.replace(NO_SIGN, '').normalize('NFC').replace(TOWER, '$1')
  return whole.replace(UNSEEN, '') === '' ? '' : whole
}

/** A field of one line, at most so long. What is empty, or shows nothing, becomes ''. */
export const plainLine = (most: number) => plain(inOneLine, most)

/** A field of several lines, at most so long. */
export const plainLines = (most: number) => plain(inLines, most)

/** Beyond any limit of ours: what is longer is refused before anybody walks through it. */
const ABSURD = 100_000

function plain(clean: (typed: string) => string, most: number) {
  const tooLong = `Use at most ${most} characters.`
  return z
    .string()
    .max(ABSURD, tooLong)
    .transform(clean)
    .pipe(z.string().refine((text) => lengthOf(text) <= most, tooLong))
}
