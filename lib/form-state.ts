import type { Way } from './refusal'

/**
 * What became of a form, for the form itself to show. Nothing is shown of a success: that is another
 * page; but what is given only once stands in `given`.
 */
export type FormState =
  | { status: 'idle' }
  | { status: 'given'; given: readonly string[] }
  | { status: 'invalid'; errors: Record<string, string>; values: Values }
  | { status: 'refused'; reason: string; message: string; way?: Way; values: Values }

/** What was typed, to stand in the fields again. */
export type Values = Record<string, string>

export const idle: FormState = { status: 'idle' }

/** The typed text of a form, without secrets and without what Next adds. */
export function valuesOf(form: FormData): Values {
  const typed = [...form].filter(([name, value]) => typeof value === 'string' && !/password|^\$/i.test(name))
  return Object.fromEntries(typed) as Values
}
