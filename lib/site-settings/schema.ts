import { z } from 'zod'
import { KEYS, REGISTER } from './register'

/** Which setting, and the version one saw: 0 where nobody had set it. */
const which = z.object({
  setting: z.enum(KEYS, 'There is no such setting.'),
  seen: z.coerce.number().int().min(0).max(2_147_483_647),
})

export const settingShape = which.extend({ value: z.string() }).superRefine(({ setting, value }, context) => {
  const { error } = REGISTER[setting].typed.safeParse(value)
  const [issue] = error?.issues ?? []
  if (issue) context.addIssue({ code: 'custom', path: ['value'], message: issue.message })
})
export type SettingDraft = z.infer<typeof settingShape>

export const resettingShape = which
export type Resetting = z.infer<typeof resettingShape>

/** Which one was just set, in the address. */
export const setShape = z.enum(KEYS)
