import { z } from 'zod'
import { ownPath } from '@/lib/doors/own-path'
import { EMAIL_MAX, email } from '@/lib/members/email'
import { handle } from '@/lib/members/handles'
import { invitationCode } from '@/lib/registration/schema'
import { newPassword, saidPassword } from './passwords/schema'
import { TOKEN_FORM } from './tokens'

/** `to` is where somebody was going. */
export const signUpShape = z.object({
  handle,
  email,
  password: newPassword,
  invitation: invitationCode,
  to: ownPath,
})

export const signInShape = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Write your handle or e-mail address.')
    .max(EMAIL_MAX, 'No name here is that long.')
    .regex(/^\P{Cc}*$/u, 'No name here has such a sign.'),
  password: saidPassword,
  /** Where to go on. */
  to: ownPath,
})

export const linkShape = z.object({ token: z.string().regex(TOKEN_FORM, 'This is no link of ours.') })

export const askShape = z.object({ email })

export const resetShape = linkShape.extend({ password: newPassword })

export const passwordChangeShape = z.object({ currentPassword: saidPassword, password: newPassword })

export const sessionShape = z.object({ session: z.coerce.number().int().min(1).max(2_147_483_647) })

export type PasswordChange = z.infer<typeof passwordChangeShape>
export type Reset = z.infer<typeof resetShape>
export type SignUp = z.infer<typeof signUpShape>
export type SignIn = z.infer<typeof signInShape>
