import styles from '@/components/ui/action-form.module.css'
import { Control } from './control'
import type { FieldProps } from './field-props'
import { Radios } from './radios'

type Props = FieldProps & {
  /** The form comes back with what was typed, so nothing but that stands in it. */
  isBack?: boolean
  typed?: string
  error?: string
}

/** One labelled field, with what was typed still in it and what is wrong with that below. */
export function Field({ typed, isBack = false, error, label, hint, value, ...field }: Props) {
  const { name, id = name, type } = field
  const [hintId, errorId] = [`${id}-hint`, `${id}-error`]
  const described = [hint && hintId, error && errorId].filter(Boolean).join(' ')
  const stands = typed ?? (isBack && type === 'check' ? '' : value)
  if (type === 'radios')
    return <Radios {...field} label={label} stands={stands} described={described} error={error} />
  const control = <Control {...field} stands={stands} described={described} isWrong={error !== undefined} />
  return (
    <p className={type === 'check' ? styles.check : styles.field}>
      {type === 'check' && control}
      <label htmlFor={id}>{label}</label>
      {hint && <small id={hintId}>{hint}</small>}
      {type !== 'check' && control}
      {error && (
        <strong id={errorId} role="alert">
          {error}
        </strong>
      )}
    </p>
  )
}
