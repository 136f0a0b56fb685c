import { ActionForm } from '@/components/ui/action-form'
import type { Viewer } from '@/lib/accounts/viewer'
import { claimCaseAction, releaseCaseAction } from '@/lib/moderation/cases/actions'
import type { WholeCase } from '@/lib/moderation/cases/one'
import { type QueueFilters, withinQueue } from '@/lib/moderation/queue/filters'
import styles from './case.module.css'

const WHY_NOT = {
  role: 'This is not for you to decide.',
  author: 'Nobody decides about their own text.',
  reporter: 'You reported this, so somebody else decides.',
  claimed: 'Until then nobody else decides it.',
}

type Props = { viewer: Pick<Viewer, 'id'>; found: WholeCase; filters: QueueFilters }

/** Who is at it, so that no two work on the same; or why the viewer is not to decide. */
export function Claim({ viewer, found, filters }: Props) {
  const { id, claimedBy, claimedUntil, whyNot } = found
  const hidden = { case: String(id), within: withinQueue(filters) }
  const until = claimedUntil && claimedUntil > new Date() ? claimedUntil : null
  const isMine = until !== null && claimedBy?.id === viewer.id
  return (
    <section className={styles.claim} data-key="c">
      {until && (
        <p>
          <b>
            {isMine ? (
              'You claimed this case'
            ) : (
              <>
                <bdi>{claimedBy?.handle ?? 'Somebody'}</bdi> claimed this case
              </>
            )}
          </b>{' '}
          until {until.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })}{' '}
          UTC.
        </p>
      )}
      {whyNot && <p>{WHY_NOT[whyNot]}</p>}
      {whyNot === null && !isMine && (
        <>
          <ActionForm action={claimCaseAction} submit="Claim it" hidden={hidden} quiet />
          <small>For a while nobody else decides it then.</small>
        </>
      )}
      {isMine && (
        <ActionForm action={releaseCaseAction} submit="Leave it to the others" hidden={hidden} quiet />
      )}
    </section>
  )
}
