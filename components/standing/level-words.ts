import { type Level, levelsBy, type TrustRules } from '@/lib/members/trust/levels'
import { inWords } from '@/lib/words'

export const NAMES: Record<Level, string> = { new: 'new here', settled: 'settled', trusted: 'trusted' }

/** What a level brings beside what is counted. */
export const GAINS: Record<Level, string> = {
  new: '',
  settled: '',
  trusted: 'Then no link of yours waits for a moderator because others led to the same host.',
}

/** What a level asks, in words. */
export function asks(level: Level, rules: TrustRules): string {
  const { days, texts, against } = levelsBy(rules)[level]
  const held =
    against === 0
      ? `nothing held against you in ${rules.heldDays} days`
      : `no more than ${counted(against, 'act')} held against you in ${rules.heldDays} days`
  const written = texts > 0 ? [standing(texts)] : []
  return days === 0 ? 'nothing' : [`${days} days here`, ...written, held].join(', ')
}

const standing = (texts: number) =>
  texts === 1 ? 'one review or comment that stands' : `${inWords(texts)} reviews or comments that stand`

/** What a level allows, in short. */
export function allows(level: Level, rules: TrustRules): string {
  const { reviews, comments } = levelsBy(rules)[level]
  return `${counted(reviews, 'review', String)} and ${counted(comments, 'comment', String)} a day`
}

/** All that is limited, in the order of a table. */
export const LIMITED = [
  { what: 'reviews', words: 'Reviews a day' },
  { what: 'comments', words: 'Comments a day' },
  { what: 'links', words: 'Links in a text' },
  { what: 'ratings', words: 'Ratings an hour' },
  { what: 'answers', words: 'Whether something helped, an hour' },
  { what: 'reports', words: 'Reports a day' },
  { what: 'suggestions', words: 'Corrections of films a day' },
] as const

const counted = (n: number, what: string, say: (n: number) => string = inWords) =>
  `${n === 0 ? 'no' : say(n)} ${what}${n === 1 ? '' : 's'}`
