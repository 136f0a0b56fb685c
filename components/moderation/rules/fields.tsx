import form from '@/components/ui/action-form.module.css'

type Props = {
  name: string
  label: string
  hint?: string
  typed?: string
  error?: string
  most?: number
  /** What one chooses among, where one does. */
  among?: Readonly<Record<string, string>>
  optional?: boolean
}

/** A field of a plain GET form, which no script takes part in. */
export function PlainField({ name, label, hint, typed, error, most, among, optional }: Props) {
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  const every = {
    ...{ id: name, name, defaultValue: typed, required: !optional },
    'aria-invalid': error ? true : undefined,
    'aria-describedby': ids || undefined,
  }
  return (
    <p className={form.field}>
      <label htmlFor={name}>{label}</label>
      {hint && <small id={`${name}-hint`}>{hint}</small>}
      {among ? (
        <select {...every}>
          {Object.entries(among).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input {...every} maxLength={most} spellCheck={false} autoComplete="off" autoCapitalize="none" />
      )}
      {error && (
        <strong id={`${name}-error`} role="alert">
          {error}
        </strong>
      )}
    </p>
  )
}
