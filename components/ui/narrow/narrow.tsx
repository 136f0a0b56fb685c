import type { ReactNode } from 'react'
import styles from './narrow.module.css'

type Props = { action: string; submit: string; children: ReactNode }

/** Narrows a list: a plain GET form, so that what was asked for has an address. */
export function Narrow({ action, submit, children }: Props) {
  return (
    <search>
      <form className={styles.narrow} action={action}>
        {children}
        <button type="submit">{submit}</button>
      </form>
    </search>
  )
}

type ChoiceProps = {
  name: string
  label: string
  value?: string
  /** What stands for none of them. */
  all: string
  /** Each with its words, or a list of those that are words themselves. */
  among: Readonly<Record<string, string>> | readonly string[]
}

/** One of several, or all. */
export function Choice({ name, label, value = '', all, among }: ChoiceProps) {
  const each = Array.isArray(among) ? among.map((one) => [one, one]) : Object.entries(among)
  return (
    <p>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={value}>
        <option value="">{all}</option>
        {each.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
}
