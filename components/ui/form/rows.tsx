import type { ReactNode } from 'react'
import type { FieldProps, FormRow } from './field-props'
import styles from './rows.module.css'

type Props = { rows: readonly FormRow[]; field: (props: FieldProps) => ReactNode }

/** Rows of a form, each with the same fields: side by side where there is room, one below the other where there is not. */
export const Rows = ({ rows, field }: Props) => (
  <div className={styles.rows}>
    {rows.map(({ legend, fields }) => (
      <fieldset key={legend}>
        <legend>{legend}</legend>
        <div>{fields.map(field)}</div>
      </fieldset>
    ))}
  </div>
)
