import { z } from 'zod'
import { isCommon } from './guessable'

export const PASSWORD_MIN = 8
export const PASSWORD_MAX = 128
/** More than that is nobody’s password, and hashing it would cost us. */
export const PASSWORD_SAID_MAX = 1024

/** A password one may choose. No rules of composition; NFKC, so that every keyboard types the same one. */
export const newPassword = z
  .string()
  .transform((typed) => typed.normalize('NFKC'))
  .pipe(
    z
      .string()
      .min(PASSWORD_MIN, `Use at least ${PASSWORD_MIN} characters.`)
      .max(PASSWORD_MAX, `Use at most ${PASSWORD_MAX} characters.`)
      .refine((password) => !isCommon(password), 'This password is one of the first that others would try.'),
  )

/** A password somebody says is theirs: anything, up to a length that costs nobody anything. */
export const saidPassword = z
  .string()
  .min(1, 'Write your password.')
  .max(PASSWORD_SAID_MAX, 'No password here is that long.')
  .transform((typed) => typed.normalize('NFKC'))
