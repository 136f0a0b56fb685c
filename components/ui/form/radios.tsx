import styles from '@/components/ui/action-form.module.css'
import type { FieldProps } from './field-props'

type Props = Pick<FieldProps, 'name' | 'id' | 'label' | 'choices' | 'optional'> & {
  stands?: string
  described: string
  error?: string
}

/** A choice whose every part wants a sentence of its own. */
export function Radios({ name, id = name, label, choices, optional, stands, described, error }: Props) {
  return (
    <fieldset className={styles.radios} key={stands} aria-describedby={described || undefined}>
      <legend>{label}</legend>
      {choices?.map(({ value, words, hint }) => (
        <p key={value}>
          <input
            type="radio"
            id={`${id}-${value}`}
            name={name}
            value={value}
            required={!optional}
            defaultChecked={stands === value}
            aria-describedby={hint && `${id}-${value}-hint`}
          />
          <label htmlFor={`${id}-${value}`}>{words}</label>
          {hint && <small id={`${id}-${value}-hint`}>{hint}</small>}
        </p>
      ))}
      {error && (
        <strong id={`${id}-error`} role="alert">
          {error}
        </strong>
      )}
    </fieldset>
  )
}
