import { expect, it } from 'vitest'
import type { ReportReason, Role } from '@/prisma/generated/enums'
import { countsTowardHiding, isHiddenByReports, recordBonus, trustOf, weightOf } from './weight'

const now = new Date('2026-11-25')
const here = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000)
const reporter = (days: number, [agreed, disagreed] = [0, 0], roles: Role[] = []) => ({
  ...{ createdAt: here(days), roles, agreed, disagreed },
})

it.each([
  [0, [], 0],
  [6.9, [], 0],
  [7, [], 1],
  [30, [], 2],
  [179, [], 2],
  [180, [], 3],
  [4_000, [], 3],
  [0, ['moderator'], 5],
] as [number, Role[], number][])('trusts after %s days as %j: %s', (days, roles, trust) =>
  expect(trustOf({ createdAt: here(days), roles }, now)).toBe(trust),
)

// Worked out by hand from Discourse's formula: the distance from 0.7, stretched, times 5·log₄ of the total.
it.each([
  [0, 0, 0],
  [5, 0, 0],
  [0, 5, 0],
  [6, 0, 6.46],
  [0, 6, -6.46],
  [7, 3, 0],
  [10, 0, 8.3],
  [8, 2, 2.77],
  [3, 7, -4.75],
  [16, 0, 10],
  [0, 16, -10],
])('%s agreed and %s disagreed add %s', (agreed, disagreed, bonus) =>
  expect(recordBonus({ agreed, disagreed })).toBeCloseTo(bonus, 2),
)

it.each([
  [reporter(0), 'spam', 1],
  [reporter(10), 'spam', 2],
  [reporter(10), 'hate', 4],
  [reporter(400), 'illegal', 6],
  [reporter(400, [16, 0]), 'spam', 14],
  [reporter(400, [0, 16]), 'hate', 0],
  [reporter(1, [0, 0], ['moderator']), 'spoiler', 6],
] as [ReturnType<typeof reporter>, ReportReason, number][])('weighs %j for %s as %s', (by, reason, weight) =>
  expect(weightOf(by, reason, now)).toBe(weight),
)

it('lets nobody hide in their first days, and no critic’s entry be hidden', () => {
  expect([0, 6, 7].map((days) => countsTowardHiding(reporter(days), now))).toEqual([false, false, true])
  expect(countsTowardHiding(reporter(0, [0, 0], ['moderator']), now)).toBe(true)
  expect([isHiddenByReports('review'), isHiddenByReports('criticReview')]).toEqual([true, false])
})
