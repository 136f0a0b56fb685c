import styles from '@/components/moderation/reporting/reporting.module.css'
import { ActionForm } from '@/components/ui/action-form'
import { confirmRequestAction } from '@/lib/moderation/requests/actions'

/** What whoever asked is told. */
export const RequestedPage = () => (
  <Told
    title="We have it"
    says="A letter is on its way to you. Please press the link in it, so that our editors know the address is yours. Their answer comes there too, with a reason."
  />
)

/** Where the link of that letter leads: pressing is for people, not for programs that look at links. */
export function ConfirmPage({ token }: { token: string }) {
  return (
    <Told title="Is this address yours?" says="You, or somebody in your name, asked us about an entry.">
      <ActionForm action={confirmRequestAction} submit="Yes, it is mine" hidden={{ token }} />
    </Told>
  )
}

export const ConfirmedPage = () => (
  <Told title="Thank you" says="Our editors see that the address is yours. You hear from them there." />
)

function Told({ title, says, children }: { title: string; says: string; children?: React.ReactNode }) {
  return (
    <article className={styles.report}>
      <header>
        <h1>{title}</h1>
        <p role={children ? undefined : 'status'}>{says}</p>
      </header>
      {children}
    </article>
  )
}
