import type { Settings } from '@/lib/site-settings/register'

const DAY = 86_400_000

/** The settings by which trust is reckoned, what each level may, and what makes a text wait: read together. */
export const TRUST_SETTINGS = [
  ...(['settledDays', 'trustedDays', 'trustedTexts', 'heldDays', 'newAgainAt'] as const),
  ...(['reviewsNew', 'reviewsDay', 'commentsNew', 'commentsDay', 'linksNew'] as const),
  ...(['ratingsNew', 'ratingsHour', 'answersNew', 'answersHour', 'reportsNew', 'reportsDay'] as const),
  ...(['suggestionsNew', 'suggestionsDay'] as const),
  ...(['typedSeconds', 'sameHostTexts', 'sameHostDays', 'crowdAccounts', 'crowdHours'] as const),
] as const
export type TrustRules = Settings<(typeof TRUST_SETTINGS)[number]>

/** What somebody may who is new, and what everybody else: posts a day, links a text, the rest an hour, reports and corrections a day. */
const allowedNew = (rules: TrustRules) => ({
  ...{ reviews: rules.reviewsNew, comments: rules.commentsNew, links: rules.linksNew as number | null },
  ...{ ratings: rules.ratingsNew, answers: rules.answersNew, reports: rules.reportsNew },
  suggestions: rules.suggestionsNew,
})
const allowed = (rules: TrustRules) => ({
  ...{ reviews: rules.reviewsDay, comments: rules.commentsDay, links: null },
  ...{ ratings: rules.ratingsHour, answers: rules.answersHour, reports: rules.reportsDay },
  suggestions: rules.suggestionsDay,
})

/** What each level asks, and what it allows; null is no limit. The lowest first. */
export const levelsBy = (rules: TrustRules) => ({
  new: { days: 0, texts: 0, against: Number.POSITIVE_INFINITY, ...allowedNew(rules) },
  settled: { days: rules.settledDays, texts: 0, against: rules.newAgainAt - 1, ...allowed(rules) },
  trusted: { days: rules.trustedDays, texts: rules.trustedTexts, against: 0, ...allowed(rules) },
})

/** The levels, the lowest first. */
export const LEVELS = ['new', 'settled', 'trusted'] as const
export type Level = (typeof LEVELS)[number]

/** What counts: since when somebody is here, how many reviews and comments of theirs stand, what was held against them. */
export type Facts = { createdAt: Date; texts: number; against: number }

type Asked = { days: number; texts: number; against: number }

const reaches = ({ createdAt, texts, against }: Facts, asked: Asked, now: Date) =>
  now.getTime() - createdAt.getTime() >= asked.days * DAY && texts >= asked.texts && against <= asked.against

/** The highest level somebody reaches; each asks what those below it do. */
export function levelOf(facts: Facts, rules: TrustRules, now = new Date()): Level {
  const levels = levelsBy(rules)
  const missed = LEVELS.findIndex((level) => !reaches(facts, levels[level], now))
  return LEVELS[missed === -1 ? LEVELS.length - 1 : missed - 1] ?? 'new'
}

export const nextLevel = (level: Level): Level | null => LEVELS[LEVELS.indexOf(level) + 1] ?? null
