import { Entry } from '@/components/accounts/entry'
import { OrByPasskey } from '@/components/accounts/passkeys/by-passkey'
import { ActionForm } from '@/components/ui/action-form'
import { signInByCodeAction } from '@/lib/accounts/factors/actions'
import type { Factors } from '@/lib/accounts/factors/queries'
import { CODE_MAX } from '@/lib/accounts/factors/schema'
import { signInByPasskeyAction } from '@/lib/accounts/passkeys/actions'

/** The second of two proofs. `to` is where one goes on afterwards. */
export function SecondPage({ to, factors: { appSince, passkeys } }: { to: string; factors: Factors }) {
  const lead = (
    <>
      <p>
        {appSince
          ? 'One more proof: the six digits that your app shows now.'
          : 'One more proof: your passkey, or one of your recovery codes.'}
      </p>
      {appSince && <p>The app is lost? One of your recovery codes does as well, once.</p>}
    </>
  )
  const form = (
    <ActionForm
      action={signInByCodeAction}
      submit="Sign in"
      hidden={{ to }}
      fields={[
        {
          name: 'code',
          label: 'Code',
          hint: 'Six digits, or a recovery code.',
          autoComplete: 'one-time-code',
          maxLength: CODE_MAX,
        },
      ]}
    />
  )
  return (
    <Entry title="And the code" lead={lead}>
      {passkeys > 0 ? (
        <OrByPasskey action={signInByPasskeyAction} words="Use a passkey" to={to}>
          {form}
        </OrByPasskey>
      ) : (
        form
      )}
    </Entry>
  )
}
