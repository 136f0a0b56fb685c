import type { Viewer } from '@/lib/accounts/viewer'
import { standingOf } from '@/lib/members/policy'
import type { Subject } from '@/lib/moderation/subjects/subject'

/** Why somebody reports nothing here: it is not for everybody to read, or their own; null where they may. */
export function whyNotReport(
  viewer: Pick<Viewer, 'id'> | null,
  { author, isPublic }: Pick<Subject, 'author' | 'isPublic'>,
): 'gone' | 'own' | null {
  if (!isPublic) return 'gone'
  return viewer && author?.id === viewer.id ? 'own' : null
}

/** As what somebody stands before a form of reports: who may not report as a member still has the notice. */
export function reportsAsOf(
  viewer: (Pick<Viewer, 'id'> & Parameters<typeof standingOf>[0]) | null,
  subject: Pick<Subject, 'author' | 'isPublic'>,
): 'member' | 'nobody' | 'restricted' | 'author' {
  if (!viewer) return 'nobody'
  if (whyNotReport(viewer, subject) === 'own') return 'author'
  return standingOf(viewer) === 'good' ? 'member' : 'restricted'
}
