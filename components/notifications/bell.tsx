import { COUNTED } from '@/lib/notifications/queries'
import styles from './notifications.module.css'

/** The way to what one is told, and how many things wait there. */
export function Bell({ unread }: { unread: number }) {
  const words = unread > COUNTED ? `more than ${COUNTED}` : String(unread)
  return (
    <a className={styles.bell} href="/notifications">
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path
          d="M6 17v-6a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21.5h4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {unread > 0 && <b aria-hidden="true">{unread > COUNTED ? `${COUNTED}+` : unread}</b>}
      <span className="unseen">Notifications{unread > 0 && `, ${words} unread`}</span>
    </a>
  )
}
