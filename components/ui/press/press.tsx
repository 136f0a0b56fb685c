'use client'
import { type ReactNode, useActionState } from 'react'
import { Refused } from '@/components/ui/refused'
import type { Action } from '@/lib/action'
import { idle } from '@/lib/form-state'
import styles from './press.module.css'

type Props = {
  action: Action
  /** Sent along, unseen. */
  hidden: Readonly<Record<string, string>>
  isPressed: boolean
  children: ReactNode
}

/** A button that stays pressed: the same press once more takes it back. */
export function Press({ action, hidden, isPressed, children }: Props) {
  const [state, send, isPending] = useActionState(action, idle)
  return (
    <form action={send} className={styles.press}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" disabled={isPending} aria-pressed={isPressed}>
        {children}
      </button>
      <Refused state={state} />
    </form>
  )
}
