import { inDays } from '@/components/accounts/own/days'
import { ActionForm } from '@/components/ui/action-form'
import { sendConfirmationAction } from '@/lib/accounts/actions'
import type { Viewer } from '@/lib/accounts/viewer'
import { FOR_GOOD, standingOf } from '@/lib/members/policy'
import styles from './standing.module.css'

/** Above every page, for who may not do everything: what is in the way, and where to read on. */
export function StandingNotice({ viewer }: { viewer: Viewer | null }) {
  const standing = viewer ? standingOf(viewer) : 'good'
  if (!viewer || standing === 'good') return null
  if (standing === 'unconfirmed')
    return (
      <aside className={styles.quiet} aria-label="Your account">
        <p>Confirm your address by the link in our letter, and you can post.</p>
        <ActionForm action={sendConfirmationAction} submit="Send it again" quiet />
      </aside>
    )
  const until = standing === 'suspended' ? viewer.suspendedUntil : viewer.silencedUntil
  const when = until && until < FOR_GOOD ? `until ${inDays(until)}` : 'for good'
  return (
    <aside className={styles.band} aria-label="Your account">
      <p>
        {standing === 'suspended'
          ? `Your account is suspended ${when}. You can read the site as everybody does.`
          : `You cannot post ${when}.`}{' '}
        <a href="/account/standing">Why, and what you can do</a>
      </p>
    </aside>
  )
}
