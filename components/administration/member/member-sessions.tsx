import { inDays } from '@/components/accounts/own/days'
import { OwnPart } from '@/components/accounts/own/own-frame'
import styles from '@/components/administration/administration.module.css'
import { ActionForm } from '@/components/ui/action-form'
import { endMemberSessionAction, endMemberSessionsAction } from '@/lib/members/administering/actions'
import type { AdministeredMember } from '@/lib/members/administering/queries'

type Props = {
  member: Pick<AdministeredMember, 'id'>
  sessions: NonNullable<AdministeredMember['sessions']>
}

/** Where a member is signed in, each with its end. */
export function MemberSessions({ member, sessions }: Props) {
  const hidden = { member: String(member.id) }
  return (
    <OwnPart title="Sessions" intro="What is ended here is over at their next step.">
      {sessions.length === 0 && <p>Signed in nowhere.</p>}
      {sessions.length > 0 && (
        <ul className={`${styles.list} ${styles.pairs}`}>
          {sessions.map(({ id, device, network, createdAt, lastSeenAt }) => (
            <li key={id}>
              <p>
                <b>{device}</b>{' '}
                <small>
                  {network && `Network ${network}. `}Signed in on {inDays(createdAt)}, last seen on{' '}
                  {inDays(lastSeenAt)}.
                </small>
              </p>
              <ActionForm
                action={endMemberSessionAction}
                submit="End"
                hidden={{ ...hidden, session: String(id) }}
                quiet
              />
            </li>
          ))}
        </ul>
      )}
      {sessions.length > 0 && (
        <ActionForm action={endMemberSessionsAction} submit="End all sessions" hidden={hidden} />
      )}
    </OwnPart>
  )
}
