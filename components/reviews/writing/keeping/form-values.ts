import { type Values, valuesOf } from '@/lib/form-state'

/** Which button, and what only a page knows. */
const NOT_TYPED = ['does', 'film', 'postingKey', 'review', 'edits', 'version', 'over']

/** What stands in a form now. */
export function typedIn(form: HTMLFormElement | null): Values {
  if (!form) return {}
  const { does: _, over: __, ...typed } = valuesOf(new FormData(form))
  return typed
}

export function formOf(typed: Values): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed)) form.append(name, value)
  return form
}

const said = (typed: Values) =>
  Object.entries(typed).filter(([name, value]) => value !== '' && !NOT_TYPED.includes(name))

/** Whether two say the same, whatever page they stand on. An empty field says nothing. */
export function sayTheSame(one: Values, other: Values): boolean {
  const sorted = (typed: Values) => JSON.stringify(said(typed).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return sorted(one) === sorted(other)
}

/** Puts what was typed back where it was typed. */
export function fill(form: HTMLFormElement, typed: Values): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
      field.checked = (typed[field.name] ?? '') === field.value
    else if (isWritten(field) && !NOT_TYPED.includes(field.name)) field.value = typed[field.name] ?? ''
  }
}

const isWritten = (field: Element) =>
  field instanceof HTMLInputElement ||
  field instanceof HTMLTextAreaElement ||
  field instanceof HTMLSelectElement

/** Whether somebody typed before the page was ready for it, or the browser put back what they had. */
export const isTouched = (form: HTMLFormElement): boolean =>
  [...form.elements].some((field) =>
    field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')
      ? field.value !== field.defaultValue
      : field instanceof HTMLInputElement && field.type === 'radio' && field.checked !== field.defaultChecked,
  )
