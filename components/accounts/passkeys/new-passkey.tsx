'use client'
import { startRegistration } from '@simplewebauthn/browser'
import { startTransition, useActionState, useState } from 'react'
import { Field } from '@/components/ui/form/field'
import { Refused } from '@/components/ui/refused'
import { addPasskeyAction, askForPasskeyAction } from '@/lib/accounts/passkeys/actions'
import { type FormState, idle } from '@/lib/form-state'
import { useCanPasskeys } from './capable'
import styles from './passkeys.module.css'

const nothing: FormState = {
  status: 'refused',
  reason: 'passkey',
  message: 'No passkey was made, or this device has one for this account already.',
  values: {},
}

/** Has this browser make a passkey, under a name of at most `nameMax` signs. */
export function NewPasskey({ nameMax }: { nameMax: number }) {
  const [state, send, isPending] = useActionState(addPasskeyAction, idle)
  const [problem, setProblem] = useState<FormState>(idle)

  const make = async (form: FormData) => {
    setProblem(idle)
    const asked = await askForPasskeyAction(idle, new FormData())
    if (asked.status !== 'given') return setProblem(asked)
    const optionsJSON = JSON.parse(asked.given[0] ?? '')
    const answer = await startRegistration({ optionsJSON }).catch(() => null)
    if (!answer) return setProblem(nothing)
    form.set('response', JSON.stringify(answer))
    startTransition(() => send(form))
  }

  if (!useCanPasskeys())
    return <p>This browser, or this page without its scripts, cannot make passkeys. Another one can.</p>
  const typed = state.status === 'invalid' || state.status === 'refused' ? state.values.name : undefined
  return (
    <form
      className={styles.make}
      onSubmit={(event) => {
        event.preventDefault()
        make(new FormData(event.currentTarget))
      }}
    >
      <Refused state={problem.status === 'idle' ? state : problem} />
      <Field
        name="name"
        label="A name for it"
        hint="By which you will know the device again: “my phone”, say."
        autoComplete="off"
        maxLength={nameMax}
        typed={typed}
        error={state.status === 'invalid' ? state.errors.name : undefined}
      />
      <button type="submit" disabled={isPending}>
        {isPending ? 'One moment …' : 'Make a passkey'}
      </button>
    </form>
  )
}
