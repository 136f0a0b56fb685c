import { ActionForm } from '@/components/ui/action-form'
import { signInAction } from '@/lib/accounts/actions'
import { PASSWORD_SAID_MAX } from '@/lib/accounts/passwords/schema'
import { EMAIL_MAX } from '@/lib/members/email'
import { Entry } from './entry'

type Props = { title?: string; to: string }

/** `to` is where one goes on afterwards. */
export function SignInPage({ title = 'Sign in', to }: Props) {
  const lead = (
    <>
      <p>
        No seat yet? <a href="/sign-up">Sign up</a>. Reading needs no account.
      </p>
      <p>
        No password at hand? <a href="/sign-in/by-mail">Sign in by mail</a>, or{' '}
        <a href="/reset-password">choose a new one</a>.
      </p>
    </>
  )
  return (
    <Entry title={title} lead={lead}>
      <ActionForm
        action={signInAction}
        submit="Sign in"
        hidden={{ to }}
        fields={[
          { name: 'name', label: 'Handle or e-mail address', autoComplete: 'username', maxLength: EMAIL_MAX },
          {
            name: 'password',
            label: 'Password',
            type: 'password',
            autoComplete: 'current-password',
            maxLength: PASSWORD_SAID_MAX,
          },
        ]}
      />
    </Entry>
  )
}
