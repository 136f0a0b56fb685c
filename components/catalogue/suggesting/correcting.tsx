import type { Viewer } from '@/lib/accounts/viewer'
import { suggestPath } from '@/lib/catalogue/suggestions/paths'
import { cataloguePath } from '@/lib/desk/paths'
import { hasRole, standingOf } from '@/lib/members/policy'

/** The way to have what a film's page says corrected: editors do it themselves. */
export function correcting(viewer: Viewer, { slug }: { slug: string }) {
  if (standingOf(viewer) !== 'good') return null
  return hasRole(viewer, 'editor') ? (
    <a href={cataloguePath('film', slug)}>Edit this film</a>
  ) : (
    <a href={suggestPath(slug)} rel="nofollow">
      Suggest a correction
    </a>
  )
}
