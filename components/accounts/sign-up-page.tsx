import { invitationField } from '@/components/registration/invitation-field'
import { NoSeats } from '@/components/registration/no-seats'
import { ActionForm } from '@/components/ui/action-form'
import { signUpAction } from '@/lib/accounts/actions'
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/accounts/passwords/schema'
import { signInPath } from '@/lib/doors/own-path'
import { EMAIL_MAX } from '@/lib/members/email'
import { HANDLE_MAX, HANDLE_MIN } from '@/lib/members/handles'
import type { RegistrationMode } from '@/lib/site-settings/register'
import { Entry } from './entry'

type Props = { to: string; mode: RegistrationMode; says: string; invitation?: string }

/** `to` is where somebody was going; it is kept until they are in. What it `says` administrators write. */
export function SignUpPage({ to, mode, says, invitation }: Props) {
  if (mode === 'closed') return <NoSeats />
  const lead = (
    <>
      {says !== '' && <p dir="auto">{says}</p>}
      {mode === 'invitation' && <p>Seats are given by invitation at the moment.</p>}
      <p>
        You have a seat already? <a href={signInPath(to)}>Sign in</a>.
      </p>
    </>
  )
  return (
    <Entry title="Take a seat" lead={lead}>
      <ActionForm
        action={signUpAction}
        submit="Sign up"
        hidden={{ to }}
        fields={[
          {
            name: 'handle',
            label: 'Handle',
            hint: `${HANDLE_MIN} to ${HANDLE_MAX} letters and digits, with - or _ between them.`,
            autoComplete: 'username',
            maxLength: HANDLE_MAX,
            minLength: HANDLE_MIN,
          },
          {
            name: 'email',
            label: 'E-mail address',
            hint: 'Nobody else sees it. We send a link that confirms it.',
            type: 'email',
            autoComplete: 'email',
            maxLength: EMAIL_MAX,
          },
          {
            name: 'password',
            label: 'Password',
            hint: `${PASSWORD_MIN} characters or more. A few words in a row are easy to keep and hard to guess.`,
            type: 'password',
            autoComplete: 'new-password',
            maxLength: PASSWORD_MAX,
            minLength: PASSWORD_MIN,
          },
          ...invitationField(mode, invitation),
        ]}
      />
    </Entry>
  )
}
