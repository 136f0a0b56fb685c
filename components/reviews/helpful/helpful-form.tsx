'use client'
import { useActionState } from 'react'
import type { Action } from '@/lib/action'
import { idle } from '@/lib/form-state'
import styles from './helpful.module.css'

type Props = {
  action: Action
  /** What is asked about, as the action names it. */
  of: Readonly<Record<string, string>>
  /** What this member answered; null for nothing. */
  own: boolean | null
  /** The page to be on afterwards. */
  from: string
}

/** “Helpful?” Pressing the answer one gave takes it back. */
export function HelpfulForm({ action, of, own, from }: Props) {
  const [state, send, isPending] = useActionState(action, idle)
  const answer = (isYes: boolean) => (
    <button
      type="submit"
      name="is"
      value={own === isYes ? 'none' : isYes ? 'yes' : 'no'}
      aria-pressed={own === isYes}
      disabled={isPending}
    >
      {isYes ? 'Yes' : 'No'}
    </button>
  )
  return (
    <form action={send} className={styles.form}>
      <fieldset>
        <legend>Helpful?</legend>
        {Object.entries(of).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="from" value={from} />
        {answer(true)}
        {answer(false)}
      </fieldset>
      {state.status === 'refused' && <p role="alert">{state.message}</p>}
      {state.status === 'invalid' && <p role="alert">{Object.values(state.errors)[0]}</p>}
    </form>
  )
}
