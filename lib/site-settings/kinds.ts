import { z } from 'zod'
import { cleanText, codePoints, isBlank } from '@/lib/text/cleaning'
import { inOneLine } from '@/lib/text/plain'

/** Beyond any limit of ours: what is longer is refused before anybody walks through it. */
const ABSURD = 100_000

type Said = { title: string; says: string }

/** A whole number, with its bounds and what it counts. */
export function whole(
  standard: number,
  [least, most]: readonly [least: number, most: number],
  unit: string,
  said: Said,
) {
  const words = `Write a whole number from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}.`
  const shape = z.number().int().min(least, words).max(most, words)
  const typed = z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, words)
    .transform(Number)
    .pipe(shape)
  return { kind: 'number' as const, standard, least, most, unit, ...said, shape, typed }
}

/** A line of plain text; with nothing in it, none. */
export const line = (standard: string, most: number, said: Said) => text('line', standard, most, said)

/** Members’ Markdown, cooked as theirs is; with nothing in it, nothing is shown. */
export const prose = (standard: string, most: number, said: Said) => text('prose', standard, most, said)

function text<Kind extends 'line' | 'prose'>(kind: Kind, standard: string, most: number, said: Said) {
  const words = `Use at most ${most.toLocaleString('en')} characters.`
  const shape = z.string().refine((kept) => codePoints(kept) <= most, words)
  const clean = (typed: string) =>
    kind === 'line' ? inOneLine(typed) : isBlank(typed) ? '' : cleanText(typed)
  const typed = z.string().max(ABSURD, words).transform(clean).pipe(shape)
  return { kind, standard, most, ...said, shape, typed }
}

/** One of a few words; it is set on a page of its own. */
export function choice<const Word extends string>(
  words: readonly [Word, ...Word[]],
  page: string,
  said: Said,
) {
  const shape = z.enum(words, 'Choose one of them.')
  return { kind: 'choice' as const, standard: words[0] as Word, page, ...said, shape, typed: shape }
}
