import { ActionForm } from '@/components/ui/action-form'
import type { Viewer } from '@/lib/accounts/viewer'
import { signInPath } from '@/lib/doors/own-path'
import { followThingAction, unfollowThingAction } from '@/lib/follows/actions'
import type { Followed } from '@/lib/notifications/things'
import styles from './follow-thing.module.css'

type Props = {
  kind: Followed
  id: number
  viewer: Viewer | null
  follows: boolean
  /** The page and place it stands on. */
  from: string
}

/** What one would be told of. */
const OF: Record<Followed, string> = {
  film: 'new reviews and comments',
  review: 'new comments',
  'critic-review': 'new comments',
  comment: 'what is said here',
}

/** “Notify me of …”, and no more. */
export function FollowThing({ kind, id, viewer, follows, from }: Props) {
  if (!viewer)
    return (
      <p className={styles.follow}>
        <a href={signInPath(from)} rel="nofollow">
          Notify me of {OF[kind]}
        </a>
      </p>
    )
  const hidden = { kind, id: String(id), from }
  return (
    <div className={styles.follow}>
      {follows && <p>You are told of {OF[kind]}.</p>}
      {follows ? (
        <ActionForm
          action={unfollowThingAction}
          submit="Stop"
          label={`Stop telling me of ${OF[kind]}`}
          hidden={hidden}
          quiet
        />
      ) : (
        <ActionForm action={followThingAction} submit={`Notify me of ${OF[kind]}`} hidden={hidden} quiet />
      )}
    </div>
  )
}
