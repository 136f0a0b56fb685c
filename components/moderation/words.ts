import type {
  ActKind,
  CaseCause,
  Decider,
  ReportOutcome,
  ReportReason,
  SubjectKind,
} from '@/prisma/generated/enums'

export const KINDS: Record<SubjectKind, string> = {
  review: 'Review',
  comment: 'Comment',
  criticReview: 'Critic’s entry',
  list: 'List',
  profile: 'Profile',
}

/** Why a case waits. */
export const CAUSES: Record<CaseCause, string> = {
  reports: 'reported',
  held: 'held until somebody looks',
  flagged: 'flagged by a rule',
  resubmitted: 'changed, and sent again',
  requested: 'asked about by who wrote it, or for them',
}

export const REASONS: Record<ReportReason, string> = {
  spoiler: 'unmarked spoiler',
  spam: 'spam',
  harassment: 'harassment',
  hate: 'hate',
  offTopic: 'off the film',
  early: 'before release',
  plagiarism: 'plagiarism',
  illegal: 'illegal',
  other: 'something else',
}

/** What was done, as a line of it begins. */
export const DONE: Record<ActKind, string> = {
  dismiss: 'Dismissed',
  approve: 'Approved',
  warn: 'Warned',
  hide: 'Hidden until looked at',
  hold: 'Held until looked at',
  markSpoiler: 'Marked as a spoiler',
  askEdit: 'Asked for an edit',
  remove: 'Removed',
  removeEverything: 'Removed everything of this member',
  exclude: 'Stars excluded',
  silence: 'Silenced',
  suspend: 'Suspended',
  restore: 'Taken back',
}

export const DECIDERS: Record<Decider, string> = {
  automatic: 'an automatic rule',
  moderator: 'a moderator',
  editor: 'an editor',
  administrator: 'an administrator',
}

export const OUTCOMES: Record<ReportOutcome, string> = {
  agreed: 'agreed with',
  disagreed: 'not agreed with',
  ignored: 'gone before anybody decided',
}

/** A weight as it is read: one decimal, none where it is whole. */
export const weightInWords = (weight: number): string =>
  weight.toLocaleString('en-GB', { maximumFractionDigits: 1 })
