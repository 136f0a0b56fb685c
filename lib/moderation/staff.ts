import 'server-only'
import { getViewer, type Viewer } from '@/lib/accounts/viewer'
import { getStaff } from '@/lib/members/administering/staff'
import { hasRole } from '@/lib/members/policy'

/** The viewer where they decide any cases at all; to all others the page is not there. */
export async function getDesk(): Promise<Viewer> {
  const viewer = await getViewer()
  return getStaff(viewer && hasRole(viewer, 'moderator') ? 'moderator' : 'editor')
}
