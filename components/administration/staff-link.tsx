import type { Viewer } from '@/lib/accounts/viewer'
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
  if (hasRole(viewer, 'administrator')) return <a href="/administration">Administration</a>
  if (hasRole(viewer, 'moderator')) return <a href="/administration/members">Members</a>
  return hasRole(viewer, 'editor') ? <a href="/administration/proposals">Proposals</a> : null
}
