import { Entry } from '@/components/accounts/entry'
import { ActionForm } from '@/components/ui/action-form'
import { Rail } from '@/components/ui/rail'
import { changePasswordAction, sendConfirmationAction } from '@/lib/accounts/actions'
import { PASSWORD_MAX, PASSWORD_MIN, PASSWORD_SAID_MAX } from '@/lib/accounts/passwords/schema'
import type { OwnSession } from '@/lib/accounts/sessions/own'
import type { Viewer } from '@/lib/accounts/viewer'
import { inDays } from './days'
import { SessionList } from './session-list'

type Props = {
  viewer: Pick<Viewer, 'handle' | 'email' | 'emailConfirmedAt' | 'createdAt'>
  sessions: readonly OwnSession[]
}

/** What a member sees of their own account. */
export function AccountPage({ viewer, sessions }: Props) {
  const { handle, email, emailConfirmedAt, createdAt } = viewer
  return (
    <>
      <Entry title={handle} lead={<p>This page is yours alone: nobody else can open it.</p>}>
        <section aria-label="Your account">
          <dl>
            <dt>E-mail</dt>
            <dd>{email}</dd>
            <dt>Confirmed</dt>
            <dd>
              {emailConfirmedAt
                ? inDays(emailConfirmedAt)
                : 'Not yet. Posting waits for the link in our letter.'}
            </dd>
            <dt>Member since</dt>
            <dd>{inDays(createdAt)}</dd>
          </dl>
          {!emailConfirmedAt && <ActionForm action={sendConfirmationAction} submit="Send the letter again" />}
        </section>
      </Entry>
      <Rail id="sessions" title="Where you are signed in" intro={<p>What you end here is over at once.</p>}>
        <SessionList sessions={sessions} />
      </Rail>
      <Rail id="change-password" title="Password" intro={<p>A new one signs you out everywhere but here.</p>}>
        <ActionForm
          action={changePasswordAction}
          submit="Change the password"
          fields={[
            {
              name: 'currentPassword',
              label: 'Password now',
              type: 'password',
              autoComplete: 'current-password',
              maxLength: PASSWORD_SAID_MAX,
            },
            {
              name: 'password',
              label: 'New password',
              hint: `${PASSWORD_MIN} characters or more.`,
              type: 'password',
              autoComplete: 'new-password',
              maxLength: PASSWORD_MAX,
              minLength: PASSWORD_MIN,
            },
          ]}
        />
      </Rail>
    </>
  )
}
