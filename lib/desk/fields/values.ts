import { z } from 'zod'
import { ASPECTS, MENTION_HOWS } from '@/lib/catalogue/format/vocabulary'
import { line, text } from '@/lib/catalogue/format/words'
import { partialDate } from '@/lib/partial-date'
import { safeHref } from '@/lib/text/links'
import { type DocumentFieldName, Polarity, Verdict } from '@/prisma/generated/enums'

const YEAR = { first: 1870, last: 2200 } as const
const MOST = { figure: 999_999, minutes: 60_000, amount: 999_999_999_999 } as const

const figure = z.number().min(0).max(MOST.figure)
const link = z
  .string()
  .refine(
    (typed) => /^https?:/i.test(safeHref(typed) ?? ''),
    'Write a whole address, with http:// or https://.',
  )

const score = z
  .object({
    raw: line(60).nullable(),
    value: figure.nullable(),
    best: figure.nullable(),
    worst: figure.nullable(),
    label: line(80).nullable(),
  })
  .superRefine(({ raw, value, best, worst }, { addIssue }) => {
    const wrong = (path: string, message: string) => addIssue({ code: 'custom', path: [path], message })
    const said = [raw, value, best].filter((one) => one !== null).length
    if (said !== 0 && said !== 3)
      return wrong('raw', 'Say all of a score, or nothing: its words, its value, and of what.')
    if (value === null || best === null)
      return worst === null ? undefined : wrong('worst', 'There is no score that could have a lowest.')
    if (best <= (worst ?? 0)) return wrong('best', 'The highest lies above the lowest.')
    if (value > best || value < (worst ?? 0)) wrong('value', 'The value lies outside its scale.')
  })

const aspect = z.object({ aspect: z.enum(ASPECTS), polarity: z.enum(Polarity), note: text(400) })

/** What a field says once it is decided, by its name. */
export const VALUES = {
  film: z.object({ slug: line(120) }),
  headline: line(400),
  critic: line(160),
  bio: text(600),
  outlet: line(160),
  link,
  publishedAt: partialDate,
  score,
  rationale: text(600),
  verdict: z.object({ value: z.enum(Verdict, 'Choose one.'), grounds: text(1000).nullable() }),
  summary: text(2000),
  aspects: z.array(aspect).max(ASPECTS.length),
  director: line(160),
  cast: line(160),
  releaseDate: partialDate,
  runtime: z.number().int().positive().max(MOST.minutes),
  genre: line(40),
  budget: z.object({
    amount: z.number().int().positive().max(MOST.amount),
    currency: z.string().regex(/^[A-Z]{3}$/, 'Write the currency in three letters, as USD.'),
  }),
  spelling: z.object({ written: line(160), name: line(160) }),
  quote: z.object({ text: text(600), speaker: line(160).nullable(), spoiler: z.boolean() }),
  trivia: z.object({ text: text(600), spoiler: z.boolean() }),
  comparedWith: z.object({
    title: line(300),
    year: z.number().int().min(YEAR.first).max(YEAR.last).nullable(),
    how: z.enum(Object.keys(MENTION_HOWS) as [keyof typeof MENTION_HOWS]),
  }),
  alsoRead: line(300),
  contentNote: z.object({ category: line(80) }),
  spoiler: z.object({ marked: z.literal(true) }),
} as const satisfies Record<DocumentFieldName, z.ZodType>

export type Value<Name extends DocumentFieldName> = z.infer<(typeof VALUES)[Name]>
