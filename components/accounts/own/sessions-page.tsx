import type { OwnSession } from '@/lib/accounts/sessions/own'
import type { Formats } from '@/lib/preferences/schema'
import { OwnFrame } from './own-frame'
import { SessionList } from './session-list'

type Props = { sessions: readonly OwnSession[]; formats: Formats }

/** Where one is signed in. */
export function SessionsPage({ sessions, formats }: Props) {
  return (
    <OwnFrame
      at="/account/sessions"
      title="Sessions"
      lead="Every browser that is signed in with your account. What you end here is over at once."
    >
      <SessionList sessions={sessions} formats={formats} />
    </OwnFrame>
  )
}
