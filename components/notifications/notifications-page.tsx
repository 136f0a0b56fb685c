import { ActionForm } from '@/components/ui/action-form'
import { Empty } from '@/components/ui/empty'
import { Rail } from '@/components/ui/rail'
import { markAllReadAction } from '@/lib/notifications/actions'
import type { NotificationPage } from '@/lib/notifications/queries'
import { NotificationLine } from './notification-line'
import styles from './notifications.module.css'

type Props = { page: NotificationPage; reader: { handle: string }; unread: number; isFirst: boolean }

/** What one is told, each thing once, the latest first. */
export function NotificationsPage({ page: { notifications, next }, reader, unread, isFirst }: Props) {
  const [newest] = notifications
  return (
    <article>
      <header className={styles.head}>
        <h1>Notifications</h1>
      </header>
      <Rail title="What happened" intro={<Intro />}>
        <div>
          {isFirst && unread > 0 && newest && (
            <ActionForm
              action={markAllReadAction}
              submit="Mark all as read"
              hidden={{ upTo: String(newest.lastId) }}
            />
          )}
          {notifications.length === 0 ? (
            <Nothing />
          ) : (
            <ol className={styles.lines}>
              {notifications.map((one) => (
                <NotificationLine key={one.lastId} notification={one} reader={reader} />
              ))}
            </ol>
          )}
          {(next || !isFirst) && (
            <p className={styles.next}>
              {next && (
                <a href={`/notifications/after/${next}`} rel="next">
                  Older ones
                </a>
              )}
              {!isFirst && <a href="/notifications">From the start</a>}
            </p>
          )}
        </div>
      </Rail>
    </article>
  )
}

function Intro() {
  return (
    <>
      <p>Who did it and where, and never a word of a review or a comment: nothing here gives a story away.</p>
      <p>
        <a href="/account/people">Whom and what you follow</a>
      </p>
    </>
  )
}

function Nothing() {
  return (
    <Empty says="Nothing has happened yet that you want to hear of.">
      <p>Follow a member on their page, or a film beside its stars, and new reviews are told here.</p>
    </Empty>
  )
}
