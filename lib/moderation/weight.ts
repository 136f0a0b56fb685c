import type { ReportReason, Role, SubjectKind } from '@/prisma/generated/enums'

const DAY = 24 * 60 * 60_000

/** From how many days here on somebody is trusted so far; staff by their role. */
export const TRUST = [
  { days: 0, trust: 0 },
  { days: 7, trust: 1 },
  { days: 30, trust: 2 },
  { days: 180, trust: 3 },
] as const
export const STAFF_TRUST = 5
/** Up to so many decided reports a record says nothing. */
export const RECORD_FROM = 5
/** The share of agreed reports at which a record weighs neither way. */
export const EVEN_RECORD = 0.7
/** What a reason adds: what hurts somebody is looked at first. */
export const REASON_BONUS: Readonly<Record<ReportReason, number>> = {
  ...{
    spoiler: 0,
    spam: 0,
    harassment: 2,
    hate: 2,
    offTopic: 0,
    early: 0,
    plagiarism: 0,
    illegal: 2,
    other: 0,
  },
}
/** A notice without an account: in the queue, and never toward hiding. */
export const GUEST_WEIGHT = 1

export type Reporter = {
  createdAt: Date
  roles: readonly Role[]
  /** What moderators made of their reports so far. */
  agreed: number
  disagreed: number
}

/** 0–3 by days here, 5 of staff. */
export function trustOf(
  { createdAt, roles }: Pick<Reporter, 'createdAt' | 'roles'>,
  now = new Date(),
): number {
  if (roles.length > 0) return STAFF_TRUST
  const days = (now.getTime() - createdAt.getTime()) / DAY
  return TRUST.findLast((step) => days >= step.days)?.trust ?? 0
}

/**
 * What a record of decided reports adds, or takes: 0 up to five, then the distance of the agreed share from 0.7,
 * stretched to −1…1, times five times the logarithm to the base of four of how many they are.
 */
export function recordBonus({ agreed, disagreed }: Pick<Reporter, 'agreed' | 'disagreed'>): number {
  const total = agreed + disagreed
  if (total <= RECORD_FROM) return 0
  const off = agreed / total - EVEN_RECORD
  const stretched = off / (off >= 0 ? 1 - EVEN_RECORD : EVEN_RECORD)
  return Math.round(stretched * (Math.log(total) / Math.log(4)) * 5 * 100) / 100
}

/**
 * What a report weighs: 1 + trust + record + reason, never below 0. Discourse's published formula (its reviewable
 * score: `ReviewableScore.calculate_score` and `calc_user_accuracy_bonus`), with days here in place of its trust
 * levels, and bonuses of our own for reasons.
 */
export const weightOf = (reporter: Reporter, reason: ReportReason, now = new Date()): number =>
  Math.max(0, 1 + trustOf(reporter, now) + recordBonus(reporter) + REASON_BONUS[reason])

/** Whether reports count toward hiding what was reported: not in somebody's first days, so that no crowd made for it does. */
export const countsTowardHiding = (
  reporter: Pick<Reporter, 'createdAt' | 'roles'>,
  now = new Date(),
): boolean => trustOf(reporter, now) > 0

/** What can be hidden by reports alone. A critic's entry is in the score, and waits for an editor. */
export const isHiddenByReports = (kind: SubjectKind): boolean => kind !== 'criticReview'
