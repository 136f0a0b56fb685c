import { COMMENTS_A_DAY } from '@/lib/comments/policy'
import { NEW_FOR, REVIEWS_A_DAY } from '@/lib/reviews/policy'
import { LINKS_WHEN_NEW } from '@/lib/text/bodies'

const DAY = 86_400_000

/** How long an act against somebody's text or account counts. */
export const HELD_AGAINST_DAYS = 90
/** So many of them, and one is treated as new again. */
export const AS_NEW_AT = 3

/** What each level asks, and what it allows; null is no limit. The lowest first. */
export const LEVELS = {
  new: {
    ...{ days: 0, texts: 0, against: Number.POSITIVE_INFINITY },
    ...{ reviews: REVIEWS_A_DAY.new, comments: COMMENTS_A_DAY.new, links: LINKS_WHEN_NEW as number | null },
  },
  settled: {
    ...{ days: NEW_FOR / DAY, texts: 0, against: AS_NEW_AT - 1 },
    ...{ reviews: REVIEWS_A_DAY.settled, comments: COMMENTS_A_DAY.settled, links: null },
  },
  trusted: {
    ...{ days: 30, texts: 5, against: 0 },
    ...{ reviews: REVIEWS_A_DAY.settled, comments: COMMENTS_A_DAY.settled, links: null },
  },
} as const

export type Level = keyof typeof LEVELS
const ORDER = Object.keys(LEVELS) as Level[]

/** What counts: since when somebody is here, how many reviews and comments of theirs stand, what was held against them. */
export type Facts = { createdAt: Date; texts: number; against: number }

const reaches = ({ createdAt, texts, against }: Facts, level: Level, now: Date) =>
  now.getTime() - createdAt.getTime() >= LEVELS[level].days * DAY &&
  texts >= LEVELS[level].texts &&
  against <= LEVELS[level].against

/** The highest level somebody reaches; each asks what those below it do. */
export function levelOf(facts: Facts, now = new Date()): Level {
  const missed = ORDER.findIndex((level) => !reaches(facts, level, now))
  return ORDER[missed === -1 ? ORDER.length - 1 : missed - 1] ?? 'new'
}

export const nextLevel = (level: Level): Level | null => ORDER[ORDER.indexOf(level) + 1] ?? null
