import type { Viewer } from '@/lib/accounts/viewer'
import { hasRole, standingOf } from '@/lib/members/policy'

/** The way to what staff do, for who is staff. */
export function StaffLink({ viewer }: { viewer: Viewer | null }) {
  if (!viewer || standingOf(viewer) !== 'good') return null
  if (hasRole(viewer, 'administrator')) return <a href="/administration">Administration</a>
  if (hasRole(viewer, 'moderator')) return <a href="/administration/members">Members</a>
  return hasRole(viewer, 'editor') ? <a href="/administration/proposals">Proposals</a> : null
}
