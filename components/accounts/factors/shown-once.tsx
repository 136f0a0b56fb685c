'use client'
import { useActionState } from 'react'
import styles from '@/components/ui/action-form.module.css'
import { Refused } from '@/components/ui/refused'
import type { Action } from '@/lib/action'
import { idle } from '@/lib/form-state'
import type { Way } from '@/lib/refusal'

type Props = { action: Action; submit: string; says: string; way: Way }

/** A button that has something made, and the place where it is shown, once; `says` stands above it, `way` leads on. */
export function ShownOnce({ action, submit, says, way }: Props) {
  const [state, send, isPending] = useActionState(action, idle)
  if (state.status === 'given')
    return (
      <section className={styles.given} aria-live="polite">
        <p>
          <strong>{says}</strong>
        </p>
        <ul>
          {state.given.map((line) => (
            <li key={line}>
              <code>{line}</code>
            </li>
          ))}
        </ul>
        <p>
          <a href={way.path}>{way.words}</a>
        </p>
      </section>
    )
  return (
    <form action={send} className={styles.form}>
      <Refused state={state} />
      <button type="submit" disabled={isPending}>
        {isPending ? 'One moment …' : submit}
      </button>
    </form>
  )
}
