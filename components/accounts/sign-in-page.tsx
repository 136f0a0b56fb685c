import { OrByPasskey } from '@/components/accounts/passkeys/by-passkey'
import { ActionForm } from '@/components/ui/action-form'
import { signInAction } from '@/lib/accounts/actions'
import { signInByPasskeyAction } from '@/lib/accounts/passkeys/actions'
import { PASSWORD_SAID_MAX } from '@/lib/accounts/passwords/schema'
import { signUpPath } from '@/lib/doors/own-path'
import { EMAIL_MAX } from '@/lib/members/email'
import { Entry } from './entry'
import { WaysOutside } from './outside/ways-outside'

type Props = { title?: string; note?: string; to: string; hasFailed?: boolean }

/**
 * `to` is where one goes on afterwards, `note` says why one is here; `hasFailed` follows who came back from another
 * site unknown.
 */
export function SignInPage({ title = 'Sign in', note, to, hasFailed = false }: Props) {
  const lead = (
    <>
      {hasFailed && (
        <p role="alert">Signing in elsewhere did not work out. Please try again, or come in another way.</p>
      )}
      {note && <p>{note}</p>}
      <p>
        No seat yet? <a href={signUpPath(to)}>Sign up</a>. Reading needs no account.
      </p>
      <p>
        No password at hand? <a href="/sign-in/by-mail">Sign in by mail</a>, or{' '}
        <a href="/reset-password">choose a new one</a>.
      </p>
    </>
  )
  return (
    <Entry title={title} lead={lead}>
      <div>
        <OrByPasskey action={signInByPasskeyAction} words="Use a passkey" to={to} autofill>
          <ActionForm
            action={signInAction}
            submit="Sign in"
            hidden={{ to }}
            fields={[
              {
                name: 'name',
                label: 'Handle or e-mail address',
                autoComplete: 'username webauthn',
                maxLength: EMAIL_MAX,
              },
              {
                name: 'password',
                label: 'Password',
                type: 'password',
                autoComplete: 'current-password',
                maxLength: PASSWORD_SAID_MAX,
              },
            ]}
          />
        </OrByPasskey>
        <WaysOutside to={to} />
      </div>
    </Entry>
  )
}
