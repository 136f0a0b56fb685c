import { ActionForm } from '@/components/ui/action-form'
import { restoreOwnReviewAction } from '@/lib/reviews/actions'
import { undoUntil } from '@/lib/reviews/policy'
import { momentOf } from './moment'
import styles from './writing.module.css'

type Props = { review: { id: number; withdrawnAt: Date | null }; formats: string }

/** That its author withdrew a review, and can have it back. */
export function Withdrawn({ review: { id, withdrawnAt }, formats }: Props) {
  if (!withdrawnAt) return null
  return (
    <div className={styles.notice} role="status">
      <p>
        You withdrew your review. Your stars stay. You can have it back until{' '}
        {momentOf(undoUntil(withdrawnAt), formats)}.
      </p>
      <ActionForm action={restoreOwnReviewAction} submit="Have it back" hidden={{ review: String(id) }} />
    </div>
  )
}
