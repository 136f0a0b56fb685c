import { z } from 'zod'
import { cleanText, codePoints, isBlank } from './cleaning'

export const REVIEW_MIN = 25
export const REVIEW_MAX = 20_000
export const COMMENT_MIN = 1
export const COMMENT_MAX = 5_000

/** Three bytes a character is what Korean needs; more is a text of nothing but pictures. */
const BYTES_A_CHARACTER = 3
/** Cleaning may shorten, so more is read than is kept; but not without bound. */
const READ_MOST = 4

function body(least: number, most: number) {
  const tooLong = (has: number) =>
    `Use at most ${most.toLocaleString('en')} characters; these are ${has.toLocaleString('en')}.`
  return z
    .string()
    .max(most * READ_MOST, `Use at most ${most.toLocaleString('en')} characters.`)
    .transform(cleanText)
    .pipe(
      z.string().superRefine((text, context) => {
        const say = (message: string) => context.addIssue({ code: 'custom', message })
        const has = codePoints(text)
        if (isBlank(text)) say('Write something.')
        else if (has < least) say(`Write at least ${least} characters; these are ${has}.`)
        else if (has > most) say(tooLong(has))
        else if (Buffer.byteLength(text) > most * BYTES_A_CHARACTER)
          say('This takes more room than we have for one text. Use fewer emoji.')
      }),
    )
}

export const reviewBody = body(REVIEW_MIN, REVIEW_MAX)
export const commentBody = body(COMMENT_MIN, COMMENT_MAX)
