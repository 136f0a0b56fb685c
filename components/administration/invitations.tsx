import { inDays } from '@/components/accounts/own/days'
import { ActionForm } from '@/components/ui/action-form'
import { Empty } from '@/components/ui/empty'
import { revokeInvitationAction } from '@/lib/registration/actions'
import { isGood, type ListedInvitation } from '@/lib/registration/queries'
import styles from './administration.module.css'

/** The invitations, those that are over too, each that is not with its end. */
export function Invitations({ invitations }: { invitations: readonly ListedInvitation[] }) {
  if (invitations.length === 0) return <Empty says="Nobody was invited yet." />
  return (
    <ul className={`${styles.list} ${styles.pairs}`}>
      {invitations.map((one) => (
        <li key={one.id}>
          <p>
            <b>{one.note ?? `Invitation ${one.id}`}</b>{' '}
            <small>
              {one.used} of {one.uses} used.{' '}
              {one.revokedAt
                ? `Taken back on ${inDays(one.revokedAt)}.`
                : `${isGood(one) ? 'Good until' : 'Over; was good until'} ${inDays(one.expiresAt)}.`}
            </small>
          </p>
          {isGood(one) && (
            <ActionForm
              action={revokeInvitationAction}
              submit="Take back"
              hidden={{ invitation: String(one.id) }}
              quiet
            />
          )}
        </li>
      ))}
    </ul>
  )
}
