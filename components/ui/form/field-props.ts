/** What a form says of one of its fields. */
export type FieldProps = {
  name: string
  /** Where its name is not the only one of its kind on the page. */
  id?: string
  label: string
  type?: 'text' | 'date' | 'email' | 'password' | 'lines' | 'choice' | 'radios' | 'check' | 'file' | 'files'
  hint?: string
  autoComplete?: string
  maxLength?: number
  minLength?: number
  /** Of days, as YYYY-MM-DD. */
  min?: string
  max?: string
  /** What stands in it before anybody types. */
  value?: string
  optional?: boolean
  /** Which kinds of files are offered. */
  accept?: string
  /** Offered while typing. */
  suggestions?: readonly string[]
  /** Of files: a browser with scripts sends none that is larger, and says so. */
  most?: { bytes: number; says: string }
  /** What one may choose among. */
  choices?: readonly { value: string; words: string; hint?: string }[]
}

/** Fields that belong to one thing among others of its sort. */
export type FormRow = { legend: string; fields: readonly FieldProps[] }
