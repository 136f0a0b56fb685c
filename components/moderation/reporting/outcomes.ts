import type { OwnReport } from '@/lib/moderation/reporting/queries'
import type { ActKind, SubjectKind } from '@/prisma/generated/enums'

export const KIND_WORDS: Readonly<Record<SubjectKind, string>> = {
  review: 'A review',
  comment: 'A comment',
  criticReview: 'An entry',
  list: 'A list',
  profile: 'A profile',
}

/** What was done, in a word, to whoever reported it. */
const DONE: Readonly<Partial<Record<ActKind, string>>> = {
  warn: 'its author was warned',
  hide: 'it is hidden for now',
  hold: 'it is held back for now',
  markSpoiler: 'the spoiler was marked',
  askEdit: 'its author was asked to change it',
  remove: 'it was removed',
  removeEverything: 'it was removed, with all its author wrote',
  exclude: 'its stars do not count any more',
  silence: 'its author cannot post for now',
  suspend: 'its author was suspended',
}

/** What came of a report, for who made it. */
export function cameOf({ outcome, acts }: Pick<OwnReport, 'outcome' | 'acts'>): string {
  const done = [...new Set(acts.flatMap((act) => DONE[act] ?? []))].join(', ')
  if (outcome === null) return done ? `Still open; ${done}.` : 'Still open: it waits to be looked at.'
  if (outcome === 'ignored') return 'Closed: there was nothing left to decide.'
  if (outcome === 'disagreed') return 'A moderator looked at it, and saw no rule broken.'
  return done ? `A moderator agreed: ${done}.` : 'A moderator agreed.'
}
