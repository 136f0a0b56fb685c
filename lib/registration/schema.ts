import { z } from 'zod'
import { TOKEN_FORM } from '@/lib/accounts/tokens'

export const USES_MAX = 100
export const DAYS_MAX = 90
export const NOTE_MAX = 200

export const modeShape = z.object({
  mode: z.enum(['open', 'invitation', 'closed'], 'Choose one of the three.'),
})

const whole = (max: number) => {
  const words = `Write a number from 1 to ${max}.`
  return z.coerce.number(words).int(words).min(1, words).max(max, words)
}

export const invitationShape = z.object({
  uses: whole(USES_MAX),
  days: whole(DAYS_MAX),
  note: z
    .string()
    .trim()
    .max(NOTE_MAX, `Use at most ${NOTE_MAX} characters.`)
    .refine((text) => !text.includes('\0'), 'This holds a sign that cannot be kept.')
    .transform((text) => text || null),
})

export const revokingShape = z.object({ invitation: z.coerce.number().int().min(1).max(2_147_483_647) })

/** An invitation as somebody has it: its code, or the whole link. What is neither is an unknown one. */
export const invitationCode = z
  .string()
  .max(500)
  .transform((typed) => typed.trim().replace(/^.*\//, ''))
  .transform((code) => (TOKEN_FORM.test(code) ? code : ''))
  .default('')

export type Inviting = z.infer<typeof invitationShape>
