import type { Viewer } from '@/lib/accounts/viewer'
import { DESK } from '@/lib/desk/paths'
import { hasRole, standingOf } from '@/lib/members/policy'

/** The way to what staff do, for who is staff; with how many cases wait for them. */
export function StaffLink({ viewer, waiting }: { viewer: Viewer | null; waiting: number | null }) {
  if (!viewer || standingOf(viewer) !== 'good') return null
  return (
    <>
      {waiting !== null && (
        <a href="/moderation">
          Cases{waiting > 0 && <b> {waiting}</b>}
          {waiting > 0 && <span className="unseen"> waiting</span>}
        </a>
      )}
      <Administration viewer={viewer} />
    </>
  )
}

function Administration({ viewer }: { viewer: Viewer }) {
  return (
    <>
      {hasRole(viewer, 'editor') && <a href={DESK}>Desk</a>}
      {hasRole(viewer, 'administrator') ? (
        <a href="/administration">Administration</a>
      ) : (
        hasRole(viewer, 'moderator') && <a href="/administration/members">Members</a>
      )}
    </>
  )
}
