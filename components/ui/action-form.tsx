'use client'
import { type ReactNode, useActionState } from 'react'
import type { Action } from '@/lib/action'
import { idle } from '@/lib/form-state'
import styles from './action-form.module.css'
import { Field } from './form/field'
import type { FieldProps, FormRow } from './form/field-props'
import { Rows } from './form/rows'
import { Refused } from './refused'
import { useUnsent } from './unsent'

type Props = {
  action: Action
  submit: string
  /** What the button does, for who does not see what stands beside it. */
  label?: string
  fields?: readonly FieldProps[]
  /** Things of one sort below them, a few fields to each. */
  rows?: readonly FormRow[]
  /** Fields below those. */
  after?: readonly FieldProps[]
  /** Sent along, unseen. */
  hidden?: Readonly<Record<string, string>>
  /** A word among others rather than the thing this page is for. */
  quiet?: boolean
  /** Folded away under these words, until somebody opens it or it has something to say. */
  fold?: { words: ReactNode; before?: ReactNode; isOpen?: boolean; className?: string; wordsClass?: string }
}

/** A form around a guarded action. It is the same with scripts and without; with them its button tells of waiting. */
export function ActionForm(props: Props) {
  const {
    action,
    submit,
    label,
    fields = [],
    rows = [],
    after = [],
    hidden = {},
    quiet = false,
    fold,
  } = props
  const [state, send, isPending] = useActionState(action, idle)
  const errors = state.status === 'invalid' ? state.errors : {}
  const unsent = useUnsent(
    [...fields, ...rows.flatMap((row) => row.fields), ...after].map(({ name }) => name),
    hidden,
  )
  const values = state.status === 'idle' || state.status === 'given' ? unsent : state.values
  const field = (one: FieldProps) => (
    <Field
      key={one.name}
      {...one}
      isBack={state.status !== 'idle'}
      typed={values[one.name]}
      error={errors[one.name]}
    />
  )
  const form = (
    <form action={send} className={quiet ? styles.quiet : styles.form}>
      <Refused state={state} keeps={fields.length + rows.length > 0} />
      {state.status === 'given' && (
        <ul className={styles.given} role="status">
          {state.given.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {fields.map(field)}
      {rows.length > 0 && <Rows rows={rows} field={field} />}
      {after.map(field)}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" disabled={isPending} aria-label={label}>
        {isPending ? 'One moment …' : submit}
      </button>
    </form>
  )
  if (!fold) return form
  const isTold = state.status === 'invalid' || state.status === 'refused'
  return (
    <details className={fold.className} open={isTold || fold.isOpen}>
      <summary className={fold.wordsClass}>{fold.words}</summary>
      {fold.before}
      {form}
    </details>
  )
}
