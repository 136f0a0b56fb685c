import { Entry } from '@/components/accounts/entry'
import { ActionForm } from '@/components/ui/action-form'
import { confirmEmailChangeAction, takeBackEmailAction } from '@/lib/accounts/address/actions'

/** A button, since programs that look through mail open its links. */
export function ConfirmNewAddress({ token }: { token: string }) {
  return (
    <Entry
      title="Is this your new address?"
      lead={<p>One press, and letters come here. Whoever else is signed in is signed out.</p>}
    >
      <ActionForm action={confirmEmailChangeAction} submit="Use this address" hidden={{ token }} />
    </Entry>
  )
}

/** The way back for who did not move their account. */
export function TakeBackAddress({ token }: { token: string }) {
  const lead = (
    <>
      <p>One press, and your account is yours again: your former address counts, and nobody is signed in.</p>
      <p>The password is gone with it. A letter to your address lets you choose a new one.</p>
    </>
  )
  return (
    <Entry title="Was this not you?" lead={lead}>
      <ActionForm action={takeBackEmailAction} submit="Take the account back" hidden={{ token }} />
    </Entry>
  )
}
