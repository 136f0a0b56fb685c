import { REQUESTS } from '@/lib/moderation/paths'
import { reportPath } from '@/lib/moderation/reporting/paths'

/** Where a critic, an outlet or who speaks for them asks about an entry. */
export const requestPath = (entry: number): string =>
  `${reportPath({ kind: 'criticReview', id: entry })}/request`

/** Where editors read one and answer. */
export const answeringPath = (id: number): string => `${REQUESTS}/${id}`
