import styles from './action-form.module.css'

export type FieldProps = {
  name: string
  label: string
  type?: 'text' | 'email' | 'password'
  hint?: string
  autoComplete: string
  maxLength: number
  minLength?: number
}

type Props = FieldProps & { typed?: string; error?: string }

/** One labelled field, with what was typed still in it and what is wrong with that below. */
export function Field({ name, label, type = 'text', hint, typed, error, ...limits }: Props) {
  const [hintId, errorId] = [`${name}-hint`, `${name}-error`]
  const described = [hint && hintId, error && errorId].filter(Boolean).join(' ')
  return (
    <p className={styles.field}>
      <label htmlFor={name}>{label}</label>
      {hint && <small id={hintId}>{hint}</small>}
      <input
        id={name}
        name={name}
        type={type}
        required
        defaultValue={typed}
        spellCheck={false}
        autoCapitalize="none"
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        {...limits}
      />
      {error && (
        <strong id={errorId} role="alert">
          {error}
        </strong>
      )}
    </p>
  )
}
