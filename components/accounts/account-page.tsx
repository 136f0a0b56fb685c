import { ActionForm } from '@/components/ui/action-form'
import { sendConfirmationAction } from '@/lib/accounts/actions'
import type { Viewer } from '@/lib/accounts/viewer'
import { Entry } from './entry'

/** What a member sees of their own account. */
export function AccountPage({
  viewer,
}: {
  viewer: Pick<Viewer, 'handle' | 'email' | 'emailConfirmedAt' | 'createdAt'>
}) {
  const { handle, email, emailConfirmedAt, createdAt } = viewer
  return (
    <Entry title={handle} lead={<p>This page is yours alone: nobody else can open it.</p>}>
      <section aria-label="Your account">
        <dl>
          <dt>E-mail</dt>
          <dd>{email}</dd>
          <dt>Confirmed</dt>
          <dd>
            {emailConfirmedAt ? day(emailConfirmedAt) : 'Not yet. Posting waits for the link in our letter.'}
          </dd>
          <dt>Member since</dt>
          <dd>{day(createdAt)}</dd>
        </dl>
        {!emailConfirmedAt && <ActionForm action={sendConfirmationAction} submit="Send the letter again" />}
      </section>
    </Entry>
  )
}

const day = (date: Date) =>
  date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
