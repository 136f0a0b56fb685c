import { z } from 'zod'

// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** Text as people write it: normalised, trimmed, no control characters (Postgres refuses NUL). */
export function text(max: number) {
  return z
    .string()
    .transform((s) => s.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1, 'is empty')
        .max(max, `is longer than ${max} characters`)
        .refine((s) => !CONTROL.test(s), 'holds a control character'),
    )
}

/** Text on one line. */
export function line(max: number) {
  return text(max).refine((s) => !/[\r\n]/.test(s), 'holds a line break')
}

/** An object that names every key it takes, so that a misspelt one is told and not lost; comments are welcome. */
export function strict<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject({ $comment: z.string().optional(), ...shape })
}

/** A word of one of the vocabulary's tables, turned into the record's name for it. */
export function wordOf<T extends Record<string, string>>(table: T) {
  const words = Object.keys(table) as [keyof T & string, ...(keyof T & string)[]]
  return z.enum(words).transform((word) => table[word] as T[keyof T & string])
}

/** Where a fact stands: the code of a document in the same file, or `editor`. */
export const source = line(80)
