import { z } from 'zod'
import { cleanText, codePoints, isBlank } from './cleaning'

/** One line of plain text as we keep it: cleaned, single spaces; '' where nothing is to be seen. */
export const inOneLine = (typed: string): string => seen(cleanText(typed).replace(/\s+/gu, ' '))

/** Plain text of several lines: the same, its breaks kept, of empty lines no more than one together. */
export const inLines = (typed: string): string =>
  seen(
    cleanText(typed)
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n'),
  )

const seen = (text: string): string => (isBlank(text) ? '' : text.trim())

/** A field of one line, of at most so many code points. */
export const plainLine = (most: number) => plain(inOneLine, most)

/** A field of several lines, of at most so many code points. */
export const plainLines = (most: number) => plain(inLines, most)

/** Beyond any limit of ours: what is longer is refused before anybody walks through it. */
const ABSURD = 100_000

function plain(clean: (typed: string) => string, most: number) {
  const tooLong = `Use at most ${most} characters.`
  return z
    .string()
    .max(ABSURD, tooLong)
    .transform(clean)
    .pipe(z.string().refine((text) => codePoints(text) <= most, tooLong))
}
