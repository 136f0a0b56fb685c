import { z } from 'zod'
import { partialDate } from '@/lib/partial-date'
import { isBlank } from '@/lib/text/cleaning'
import { plainLine, plainLines } from '@/lib/text/plain'

/*
 * What one field of a part holds. Each takes what a form sends as well as what it made of that before: so the same
 * shape reads a form, and what was kept of it.
 */

const orNull = (text: string) => (isBlank(text) ? null : text)
const nothingElse = (typed: unknown) => typed ?? ''
const blankToNull = (typed: unknown) =>
  typed === undefined || (typeof typed === 'string' && typed.trim() === '') ? null : typed

export const maybeLine = (most: number) => z.preprocess(nothingElse, plainLine(most).transform(orNull))
export const maybeLines = (most: number) => z.preprocess(nothingElse, plainLines(most).transform(orNull))
/** A line there has to be; `words` ask for it. */
export const someLine = (most: number, words: string) =>
  z.preprocess(
    nothingElse,
    plainLine(most).refine((text) => !isBlank(text), words),
  )
export const someLines = (most: number, words: string) =>
  z.preprocess(
    nothingElse,
    plainLines(most).refine((text) => !isBlank(text), words),
  )

/** Digits as a number; all else stays what it is, to be refused. */
const counted = (typed: unknown) => {
  const said = blankToNull(typed)
  return typeof said === 'string' && /^\s*\d{1,15}\s*$/.test(said) ? Number(said) : said
}
const whole = (least: number, most: number, words: string) => z.int(words).min(least, words).max(most, words)
export const maybeWhole = (least: number, most: number, words: string) =>
  z.preprocess(counted, whole(least, most, words).nullable())
export const someWhole = (least: number, most: number, words: string) =>
  z.preprocess(counted, whole(least, most, words))

export const maybeDate = z.preprocess(
  (typed) => (typeof typed === 'string' ? blankToNull(typed.trim()) : blankToNull(typed)),
  partialDate.nullable(),
)
export const checked = z.preprocess((typed) => typed === 'on' || typed === true, z.boolean())
export const chosen = <T extends Record<string, string>>(among: T) => z.enum(among, 'Choose one.')
export const maybeChosen = <T extends Record<string, string>>(among: T) =>
  z.preprocess(blankToNull, z.enum(among, 'Choose one.').nullable())

/** Where a fact stands: the code of one of the film’s documents, or `editor`. */
export const sourceCode = z.preprocess((typed) => typed || 'editor', plainLine(80))

/** Several names in one field, and how they are kept apart there. */
export function lineList(most: number, longest: number, apart: RegExp) {
  const words = `Write at most ${most}, each of at most ${longest} characters.`
  return z.preprocess(
    (typed) =>
      Array.isArray(typed) ? typed : typeof typed === 'string' ? typed.split(apart) : (typed ?? []),
    z
      .array(plainLine(longest), 'Write names.')
      .transform((names) => [...new Set(names.filter((name) => !isBlank(name)))])
      .refine((names) => names.length <= most, words),
  )
}
