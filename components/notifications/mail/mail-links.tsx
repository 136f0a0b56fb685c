import { Entry } from '@/components/accounts/entry'
import { ActionForm } from '@/components/ui/action-form'
import { confirmMailAction, stopMailAction } from '@/lib/notifications/mail/actions'

/** The second yes. A button, since programs that look through mail open its links. */
export function ConfirmMail({ token }: { token: string }) {
  return (
    <Entry
      title="Letters from Balcony?"
      lead={<p>One press, and what you chose comes to this address. Every letter has a way to stop them.</p>}
    >
      <ActionForm action={confirmMailAction} submit="Yes, write to me" hidden={{ token }} />
    </Entry>
  )
}

export function StopMail({ token }: { token: string }) {
  return (
    <Entry
      title="No more letters?"
      lead={
        <p>One press, and Balcony writes to you of nothing but your account itself. You need not sign in.</p>
      }
    >
      <ActionForm action={stopMailAction} submit="Stop the letters" hidden={{ token }} />
    </Entry>
  )
}

/** What became of either. */
export function MailSettled({ title, says }: { title: string; says: string }) {
  return (
    <Entry title={title} lead={<p>{says}</p>}>
      <p>
        <a href="/account/mail">Choose your letters</a>
      </p>
    </Entry>
  )
}
