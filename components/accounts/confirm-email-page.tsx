import { ActionForm } from '@/components/ui/action-form'
import { confirmEmailAction } from '@/lib/accounts/actions'
import { Entry } from './entry'

/** A button, since programs that look through mail open its links. */
export function ConfirmEmailPage({ token }: { token: string }) {
  return (
    <Entry title="Is this your address?" lead={<p>One press, and it is confirmed.</p>}>
      <ActionForm action={confirmEmailAction} submit="Confirm this address" hidden={{ token }} />
    </Entry>
  )
}
