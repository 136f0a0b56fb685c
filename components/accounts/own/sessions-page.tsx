import type { OwnSession } from '@/lib/accounts/sessions/own'
import { OwnFrame } from './own-frame'
import { SessionList } from './session-list'

/** Where one is signed in. */
export function SessionsPage({ sessions }: { sessions: readonly OwnSession[] }) {
  return (
    <OwnFrame
      at="/account/sessions"
      title="Sessions"
      lead="Every browser that is signed in with your account. What you end here is over at once."
    >
      <SessionList sessions={sessions} />
    </OwnFrame>
  )
}
