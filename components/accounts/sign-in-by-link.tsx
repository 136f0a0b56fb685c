import { ActionForm } from '@/components/ui/action-form'
import { signInByLinkAction } from '@/lib/accounts/actions'
import { Entry } from './entry'

/** A button, since programs that look through mail open its links. */
export function SignInByLink({ token }: { token: string }) {
  return (
    <Entry title="Welcome back" lead={<p>One press, and you are in.</p>}>
      <ActionForm action={signInByLinkAction} submit="Sign in" hidden={{ token }} />
    </Entry>
  )
}
