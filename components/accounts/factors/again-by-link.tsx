import { Entry } from '@/components/accounts/entry'
import { ActionForm } from '@/components/ui/action-form'
import { proveByLinkAction } from '@/lib/accounts/again/actions'

/** A button, since programs that look through mail open its links. */
export function AgainByLink({ token }: { token: string }) {
  return (
    <Entry title="It is you" lead={<p>One press, and you can go on where you were.</p>}>
      <ActionForm action={proveByLinkAction} submit="It is me" hidden={{ token }} />
    </Entry>
  )
}
