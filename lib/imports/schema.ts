import { z } from 'zod'
import { filmSlug } from '@/lib/ratings/schema'
import { isBlank } from '@/lib/text/cleaning'
import { inOneLine, plainLine } from '@/lib/text/plain'
import { ImportRowState } from '@/prisma/generated/enums'
import { COLUMNS_SAID_MAX, FILE_BYTES, FILE_SIZE, NAME_MAX, SOURCE_MAX, TITLE_MAX } from './limits'
import { columnsSaid } from './reading/columns'
import { isCurrency } from './reading/facts'

/** By what name a file's facts are told apart from others': its own, without what says how it is written. */
export const sourceOf = (name: string): string =>
  inOneLine(name.replace(/\.(?:csv|tsv|txt|json)$/i, '')).slice(0, SOURCE_MAX) || 'films'

const orNull = (text: string) => (isBlank(text) ? null : text)

const currency = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => code === '' || isCurrency(code), 'Write it as USD or EUR.')
  .transform(orNull)

const columns = z
  .string()
  .max(COLUMNS_SAID_MAX)
  .transform((text, context) => {
    const said = columnsSaid(text)
    if (typeof said !== 'string') return said
    context.addIssue({ code: 'custom', message: said })
    return z.NEVER
  })

export const uploadShape = z.object({
  file: z
    .array(z.instanceof(File), 'Choose a file.')
    .length(1, 'Choose one file.')
    .refine(
      (files) => files.every(({ size }) => size <= FILE_BYTES),
      `This file is larger than ${FILE_SIZE}.`,
    ),
  source: plainLine(SOURCE_MAX).transform(orNull),
  currency,
  columns,
})

const id = z.coerce.number('Load the page again.').int().min(1).max(2_147_483_647)
export const importShape = z.object({ import: id })
export const rowsShape = z.object({
  state: z.enum(ImportRowState).catch('unsure'),
  after: z.coerce.number().int().min(0).max(2_147_483_647).catch(0),
})

const row = id

export const leavingShape = z.object({ row })
export const takingShape = z.object({ row, film: filmSlug })

const thisYear = () => new Date().getUTCFullYear()

export const bringingShape = z.object({
  row,
  title: plainLine(TITLE_MAX).refine((title) => !isBlank(title), 'Say what it is called.'),
  year: z
    .string()
    .trim()
    .regex(/^(|\d{4})$/, 'Write the year as 1946.')
    .transform((typed) => (typed === '' ? null : Number(typed)))
    .refine((year) => year === null || (year >= 1870 && year <= thisYear() + 10), 'No film is of that year.'),
  directors: plainLine(5 * NAME_MAX)
    .transform((text) => text.split(';').map(inOneLine).filter(Boolean))
    .refine(
      (names) => names.every((name) => name.length <= NAME_MAX),
      `A name has at most ${NAME_MAX} characters.`,
    ),
})
