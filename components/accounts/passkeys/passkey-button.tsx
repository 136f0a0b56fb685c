'use client'
import { browserSupportsWebAuthnAutofill, startAuthentication } from '@simplewebauthn/browser'
import { startTransition, useActionState, useEffect, useEffectEvent, useState } from 'react'
import { Refused } from '@/components/ui/refused'
import { askForProofByPasskeyAction } from '@/lib/accounts/passkeys/actions'
import type { Action } from '@/lib/action'
import { type FormState, idle } from '@/lib/form-state'
import { useCanPasskeys } from './capable'
import styles from './passkeys.module.css'

type Props = {
  action: Action
  words: string
  to: string
  /** Whether a field for the name of an account offers passkeys too. */
  autofill?: boolean
}

const nothing: FormState = {
  status: 'refused',
  reason: 'passkey',
  message: 'No passkey was used. You can try again, or take another way.',
  values: {},
}

/** Proves by passkey who one is. It is there only where that can work. */
export function PasskeyButton({ action, words, to, autofill = false }: Props) {
  const [state, send, isPending] = useActionState(action, idle)
  const [problem, setProblem] = useState<FormState>(idle)
  const canPasskeys = useCanPasskeys()

  const prove = async (useBrowserAutofill: boolean) => {
    setProblem(idle)
    const asked = await askForProofByPasskeyAction(idle, new FormData())
    if (asked.status !== 'given') return setProblem(useBrowserAutofill ? idle : asked)
    const optionsJSON = JSON.parse(asked.given[0] ?? '')
    const answer = await startAuthentication({ optionsJSON, useBrowserAutofill }).catch(() => null)
    // What was only offered beside the name may well be left.
    if (!answer) return setProblem(useBrowserAutofill ? idle : nothing)
    const form = new FormData()
    form.set('response', JSON.stringify(answer))
    form.set('to', to)
    startTransition(() => send(form))
  }

  const offer = useEffectEvent(() => prove(true))
  useEffect(() => {
    if (autofill && canPasskeys) browserSupportsWebAuthnAutofill().then((can) => (can ? offer() : undefined))
  }, [autofill, canPasskeys])

  if (!canPasskeys) return null
  return (
    <div className={styles.button}>
      <Refused state={problem.status === 'idle' ? state : problem} />
      <button type="button" disabled={isPending} onClick={() => prove(false)}>
        {isPending ? 'One moment …' : words}
      </button>
    </div>
  )
}
