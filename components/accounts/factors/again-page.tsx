import { Entry } from '@/components/accounts/entry'
import { OrByPasskey } from '@/components/accounts/passkeys/by-passkey'
import { ActionForm } from '@/components/ui/action-form'
import { askForProofAction, proveAgainAction } from '@/lib/accounts/again/actions'
import type { Factors } from '@/lib/accounts/factors/queries'
import { FRESH_MINUTES } from '@/lib/accounts/freshness'
import { proveByPasskeyAction } from '@/lib/accounts/passkeys/actions'
import { PASSWORD_SAID_MAX } from '@/lib/accounts/passwords/schema'

type Props = { to: string; handle: string; factors: Factors }

/** Somebody signed in shows again that it is them. `to` is where they go on. */
export function AgainPage({ to, handle, factors: { hasPassword, passkeys } }: Props) {
  const lead = (
    <>
      <p>
        What you are about to do could lock you out, {handle}. So that nobody does it at a desk you left, we
        ask once more; for {FRESH_MINUTES} minutes after that we do not.
      </p>
      {!hasPassword && (
        <p>You have no password here, so we send you a letter. Open its link in this browser.</p>
      )}
    </>
  )
  const form = hasPassword ? (
    <ActionForm
      action={proveAgainAction}
      submit="It is me"
      hidden={{ to }}
      fields={[
        {
          name: 'password',
          label: 'Password',
          type: 'password',
          autoComplete: 'current-password',
          maxLength: PASSWORD_SAID_MAX,
        },
      ]}
    />
  ) : (
    <ActionForm action={askForProofAction} submit="Send the letter" />
  )
  return (
    <Entry title="Is it you?" lead={lead}>
      {passkeys > 0 ? (
        <OrByPasskey action={proveByPasskeyAction} words="Use a passkey" to={to}>
          {form}
        </OrByPasskey>
      ) : (
        form
      )}
    </Entry>
  )
}
