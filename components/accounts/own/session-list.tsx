import { ActionForm } from '@/components/ui/action-form'
import { endOtherSessionsAction, endSessionAction } from '@/lib/accounts/actions'
import type { OwnSession } from '@/lib/accounts/sessions/own'
import type { Formats } from '@/lib/preferences/schema'
import { inDays } from './days'
import styles from './session-list.module.css'

type Props = { sessions: readonly OwnSession[]; formats: Formats }

/** Where one is signed in, each with its way out. */
export function SessionList({ sessions, formats }: Props) {
  return (
    <div className={styles.list}>
      <ul>
        {sessions.map(({ id, device, network, createdAt, lastSeenAt, isThis }) => (
          <li key={id}>
            <div>
              <b>{device}</b>
              {isThis && <em>this browser</em>}
              <small>
                {network && <span>Network {network}</span>}
                <span>Signed in on {inDays(createdAt, formats)}</span>
                <span>Last seen on {inDays(lastSeenAt, formats)}</span>
              </small>
            </div>
            {!isThis && (
              <ActionForm action={endSessionAction} submit="End" hidden={{ session: String(id) }} quiet />
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && <ActionForm action={endOtherSessionsAction} submit="End all others" />}
    </div>
  )
}
