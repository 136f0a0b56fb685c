import { type Level, levelsBy, type TrustRules } from '@/lib/members/trust/levels'
import { inWords } from '@/lib/words'

export const NAMES: Record<Level, string> = { new: 'new here', settled: 'settled', trusted: 'trusted' }

/** What a level brings that the one below it has not. */
export function gains(level: Level, rules: TrustRules): string {
  if (level === 'new') return ''
  if (level === 'trusted')
    return 'Then no link of yours waits for a moderator because others led to the same host.'
  return `Then you may post ${rules.reviewsDay} reviews and ${rules.commentsDay} comments a day.`
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

/** What a level allows, in words. */
export function allows(level: Level, rules: TrustRules): string {
  const { reviews, comments, links } = levelsBy(rules)[level]
  const linked = links === null ? 'as many links as you like' : `${counted(links, 'link', String)} in a text`
  return `${counted(reviews, 'review', String)} and ${counted(comments, 'comment', String)} a day, ${linked}`
}

const counted = (n: number, what: string, say: (n: number) => string = inWords) =>
  `${n === 0 ? 'no' : say(n)} ${what}${n === 1 ? '' : 's'}`
