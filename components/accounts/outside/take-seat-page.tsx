import { Entry } from '@/components/accounts/entry'
import { invitationField } from '@/components/registration/invitation-field'
import { NoSeats } from '@/components/registration/no-seats'
import { ActionForm } from '@/components/ui/action-form'
import { takeSeatAction } from '@/lib/accounts/outside/actions'
import { EMAIL_MAX } from '@/lib/members/email'
import { HANDLE_MAX, HANDLE_MIN } from '@/lib/members/handles'
import type { RegistrationMode } from '@/lib/site-settings/register'

type Props = {
  arrival: { label: string | null; email: string | null; isTaken: boolean }
  mode: RegistrationMode
}

/** Where who came from another site for the first time chooses a handle. */
export function TakeSeatPage({ arrival: { label, email, isTaken }, mode }: Props) {
  if (isTaken) return <HasSeat email={email} />
  if (mode === 'closed') return <NoSeats />
  const lead = (
    <>
      <p>{label ? `Welcome, ${label}.` : 'Welcome.'} You have no seat here yet.</p>
      <p>A handle is what others see. Nobody sees where you came from.</p>
      {email && <p>Your address is {email}. Nobody else sees it.</p>}
    </>
  )
  const address = {
    name: 'email',
    label: 'E-mail address',
    hint: 'Nobody else sees it. We send a link that confirms it.',
    type: 'email',
    autoComplete: 'email',
    maxLength: EMAIL_MAX,
  } as const
  return (
    <Entry title="Take a seat" lead={lead}>
      <ActionForm
        action={takeSeatAction}
        submit="Take this seat"
        fields={[
          {
            name: 'handle',
            label: 'Handle',
            hint: `${HANDLE_MIN} to ${HANDLE_MAX} letters and digits, with - or _ between them.`,
            autoComplete: 'username',
            maxLength: HANDLE_MAX,
            minLength: HANDLE_MIN,
          },
          ...(email ? [] : [address]),
          ...invitationField(mode),
        ]}
      />
    </Entry>
  )
}

const HasSeat = ({ email }: { email: string | null }) => (
  <Entry
    title="You have a seat already"
    lead={
      <>
        <p>Your address, {email}, has an account here, which this way does not open.</p>
        <p>
          <a href="/sign-in?to=/account/connections">Sign in the way you used to</a>, and connect the two
          under your account.
        </p>
      </>
    }
  />
)
