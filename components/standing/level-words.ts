import { HELD_AGAINST_DAYS, LEVELS, type Level } from '@/lib/members/trust/levels'
import { inWords } from '@/lib/words'

export const NAMES: Record<Level, string> = { new: 'new here', settled: 'settled', trusted: 'trusted' }

/** What a level brings that the one below it has not. */
export const GAINS: Record<Level, string> = {
  new: '',
  settled: `Then you may post ${LEVELS.settled.reviews} reviews and ${LEVELS.settled.comments} comments a day.`,
  trusted: 'Then no link of yours waits for a moderator because others led to the same host.',
}

/** What a level asks, in words. */
export function asks(level: Level): string {
  const { days, texts, against } = LEVELS[level]
  const held =
    against === 0
      ? `nothing held against you in ${HELD_AGAINST_DAYS} days`
      : `no more than ${inWords(against)} acts held against you in ${HELD_AGAINST_DAYS} days`
  const written = texts > 0 ? [`${inWords(texts)} reviews or comments that stand`] : []
  return days === 0 ? 'nothing' : [`${days} days here`, ...written, held].join(', ')
}

/** What a level allows, in words. */
export function allows(level: Level): string {
  const { reviews, comments, links } = LEVELS[level]
  const linked = links === null ? 'as many links as you like' : `${links} links in a text`
  return `${reviews} reviews and ${comments} comments a day, ${linked}`
}
