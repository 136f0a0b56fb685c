import { z } from 'zod'
import { correcting } from '@/lib/critics/correcting/schema'
import { DocumentFieldName, FieldDecision, RightsBasis } from '@/prisma/generated/enums'

const id = z.coerce.number().int().positive().max(2_147_483_647)
/** Bytes of all documents brought in at once; each may have 1 MB. */
const MOST_AT_ONCE = 5 * 1024 * 1024

const typed = z.string().max(20_000).optional()

/** One document, in an address or a form. */
export const documentShape = z.object({ document: id })

/** The version of a document that somebody had before them. */
export const seenShape = documentShape.extend({ version: z.coerce.number().int().nonnegative() })

/** What an editor says of a field: the words of its form, which each field reads by itself. */
export const decidingShape = documentShape.extend({
  name: z.enum(DocumentFieldName),
  position: z.coerce.number().int().min(0).max(10_000),
  decision: z.enum(FieldDecision),
  /** When it was decided last, as the form had it; nothing where it was not. */
  seen: z.string().max(40).default(''),
  ...{ value: typed, grounds: typed, raw: typed, best: typed, worst: typed, label: typed, currency: typed },
  ...{ written: typed, speaker: typed, spoiler: typed, year: typed, how: typed },
  /** Aspects, as aspect: polarity and note. */
  ...{ aspect: typed },
})
export type Deciding = z.infer<typeof decidingShape>

export const rightsShape = documentShape.extend({ rights: z.enum(RightsBasis, 'Choose one.') })

export const REASON_MAX = 1_000
export const settingAsideShape = seenShape.extend({
  reason: z
    .string()
    .trim()
    .min(1, 'Say why, for who comes after you.')
    .max(REASON_MAX, `At most ${REASON_MAX} characters.`),
})

export const cutShape = documentShape.extend({
  start: z.coerce.number().int().nonnegative(),
  restore: z.enum(['yes', 'no']),
})

/** An address of something in the catalogue. */
const SLUG = /^[a-z0-9-]{1,120}$/

const text = z.string().max(1_100_000, 'This document is larger than 1 MB.').default('')

/** Documents that an editor brings: pasted, or as files. */
export const takingInShape = z.object({
  text,
  files: z
    .array(z.file())
    .max(50, 'Bring at most 50 at once.')
    .refine(
      (files) => files.reduce((sum, { size }) => sum + size, 0) <= MOST_AT_ONCE,
      'Bring at most 5 MB at once.',
    )
    .default([]),
  film: z
    .string()
    .trim()
    .max(200)
    .default('')
    .transform((typed) => typed.replace(/^.*\/films\//, '').replace(/[/?#].*$/, '') || null)
    .refine(
      (slug) => slug === null || SLUG.test(slug),
      'Give the address of a film here, as ballerina-2023.',
    ),
  rights: z.enum(RightsBasis, 'Choose one.'),
})
export type TakingIn = z.infer<typeof takingInShape>

/** The entry a document belongs to, as film/review. */
export const attachingShape = seenShape.extend({
  review: z.string().regex(/^[a-z0-9-]{1,200}\/[a-z0-9-]{1,200}$/),
})

/** One entry, in an address or a form. */
export const entryShape = z.object({ review: id })

export const correctingByHandShape = entryShape.extend({
  ...correcting.shape,
  seen: z.iso.datetime({ precision: 3 }),
})

export const showingShape = entryShape.extend({ shown: z.enum(['yes', 'no']) })
