import { z } from 'zod'
import { line, text } from '@/lib/catalogue/format/words'
import { partialDate } from '@/lib/partial-date'
import { safeHref } from '@/lib/text/links'
import { Verdict } from '@/prisma/generated/enums'

export const MAX = { line: 160, headline: 400, raw: 60, summary: 2_000, grounds: 1_000 } as const

/** Browsers send a text's line breaks as two signs. */
const unsaid = (typed: unknown) =>
  typeof typed !== 'string' ? typed : typed.trim() === '' ? null : typed.replace(/\r\n?/g, '\n')
const orNull = <T extends z.ZodType>(shape: T) => z.preprocess(unsaid, shape.nullable())
const number = orNull(
  z
    .string()
    .trim()
    .regex(/^\d{1,6}([.,]\d{1,2})?$/, 'Write a number, with two decimals at most.')
    .transform((typed) => Number(typed.replace(',', '.'))),
)
const link = z
  .string()
  .trim()
  .transform((typed, context) => {
    const href = safeHref(typed)
    if (href && /^https?:/.test(href)) return href
    context.addIssue({ code: 'custom', message: 'Write a whole address, with http:// or https://.' })
    return z.NEVER
  })

/** What an editor may say of an entry; unknown is nothing. The rules are those of the catalogue's files. */
export const correcting = z.object({
  critic: orNull(line(MAX.line)),
  outlet: orNull(line(MAX.line)),
  headline: orNull(line(MAX.headline)),
  url: orNull(link),
  publishedAt: orNull(partialDate),
  scoreRaw: orNull(line(MAX.raw)),
  scoreValue: number,
  scoreBest: number,
  scoreWorst: number,
  verdict: z.enum(Verdict, 'Choose one.'),
  verdictGrounds: orNull(text(MAX.grounds)),
  summary: z.preprocess((typed) => unsaid(typed) ?? '', text(MAX.summary)),
})
export type Correction = z.infer<typeof correcting>

/** What contradicts itself in a correction, and beside which field that is said. */
export function contradictionIn(given: Correction): { field: keyof Correction; message: string } | null {
  const { scoreRaw, scoreValue: value, scoreBest: best, scoreWorst: worst, verdictGrounds } = given
  const said = [scoreRaw, value, best].filter((one) => one !== null).length
  if (said !== 0 && said !== 3)
    return {
      field: 'scoreRaw',
      message: 'Say all of a score, or nothing: its words, its value, and of what.',
    }
  if (value === null || best === null) {
    if (worst !== null) return { field: 'scoreWorst', message: 'There is no score that could have a lowest.' }
    return verdictGrounds ? null : { field: 'verdictGrounds', message: 'Our reading needs its grounds.' }
  }
  if (best <= (worst ?? 0)) return { field: 'scoreBest', message: 'The highest lies above the lowest.' }
  if (value > best || value < (worst ?? 0))
    return { field: 'scoreValue', message: 'The value lies outside its scale.' }
  return null
}
